package io.saleswright.finance.chasing;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of chasing money is refused. */
public enum DunningRefusal implements Refusal {
  NOTHING_OVERDUE("FIN-06", "Nothing of this is overdue; there is nothing to chase."),
  DISPUTED("FIN-06", "A complaint is open, {complaints}: the money is not chased until it closes."),
  PROMISE_RUNS("FIN-06", "The customer has promised to pay until {on}; wait for that day."),
  LETTER_SENT("FIN-06", "Letter {number} of this level was sent today; none is sent twice.");

  private final String rule;
  private final String text;

  DunningRefusal(String rule, String text) {
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
