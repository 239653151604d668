package io.saleswright.customer.archive;

import io.saleswright.platform.kernel.Refusal;

/** Why a step with a customer's file is refused. */
public enum CustomerRefusal implements Refusal {
  /** The caller asked that no second file is opened for one customer. */
  SIMILAR_CUSTOMER(
      "CUS-01", "A customer with this name, phone or e-mail address is there already: {similar}."),
  /** A hand-over that would change nothing. */
  ALREADY_OWNER("CUS-24", "This person is responsible for the customer already.");

  private final String rule;
  private final String text;

  CustomerRefusal(String rule, String text) {
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
