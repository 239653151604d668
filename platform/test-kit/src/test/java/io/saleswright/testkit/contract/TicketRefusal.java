package io.saleswright.testkit.contract;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a ticket is refused. */
enum TicketRefusal implements Refusal {
  TICKET_CLOSED("TST-01", "The ticket is closed"),
  STEP_TAKEN("TST-02", "The step is taken"),
  NOT_TODAY("TST-02", "Not today");

  private final String rule;
  private final String text;

  TicketRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
