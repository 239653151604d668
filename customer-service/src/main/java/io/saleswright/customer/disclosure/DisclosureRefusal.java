package io.saleswright.customer.disclosure;

import io.saleswright.platform.kernel.Refusal;

/** Why somebody is shown no more customers. */
public enum DisclosureRefusal implements Refusal {
  /** The day's number is used up. */
  TOO_MANY_CUSTOMERS(
      "CUS-33",
      "You have turned over the pages of {shown} customers today, and {limit} is the most without a"
          + " permission to export. Search for the customer whom you need, or ask who may export.");

  private final String rule;
  private final String text;

  DisclosureRefusal(String rule, String text) {
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
