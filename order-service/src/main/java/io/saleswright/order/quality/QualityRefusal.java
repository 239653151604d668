package io.saleswright.order.quality;

import io.saleswright.platform.kernel.Refusal;

/** Why nothing can be done about a quality problem. */
public enum QualityRefusal implements Refusal {
  NO_QUALITY_PROBLEM("ORD-21", "the order has no quality problem to see to"),
  PROBLEM_OPEN("ORD-21", "a quality problem is open; the goods leave once it is solved"),
  PROBLEM_SOLVED("ORD-21", "no quality problem that is open: it was solved before");

  private final String rule;
  private final String text;

  QualityRefusal(String rule, String text) {
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
