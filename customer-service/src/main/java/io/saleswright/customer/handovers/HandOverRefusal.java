package io.saleswright.customer.handovers;

import io.saleswright.platform.kernel.Refusal;

/** Why a hand-over of many customers is refused. */
public enum HandOverRefusal implements Refusal {
  /** There would be nothing to carry out. */
  NO_CUSTOMERS("CUS-24", "This person is responsible for no customer whom you see."),
  /** Nothing would change. */
  SAME_PERSON("CUS-24", "The customers would go to the person who has them.");

  private final String rule;
  private final String text;

  HandOverRefusal(String rule, String text) {
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
