package io.saleswright.order.missed;

/** What went wrong with an order (ORD-05). */
public enum Breach {
  /** It was asked for, and nobody entered it. */
  LOST("ORD-05", false),
  /** It was entered long after it was asked for. */
  ENTERED_LATE("ORD-01", false),
  /** It was entered against the rules of acceptance. */
  AGAINST_THE_RULES("ORD-06", false),
  /** It was not verified on its day, or wrongly. */
  NOT_VERIFIED("ORD-04", true),
  /** It was not released to the workshop on its day. */
  NOT_RELEASED("ORD-12", true);

  private final String rule;
  private final boolean ofAnOrder;

  Breach(String rule, boolean ofAnOrder) {
    this.rule = rule;
    this.ofAnOrder = ofAnOrder;
  }

  /** Id of the requirement that was broken. */
  public String rule() {
    return rule;
  }

  /** Whether it can only be said of an order that was entered. */
  boolean isOfAnOrder() {
    return ofAnOrder;
  }
}
