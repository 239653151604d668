package io.saleswright.contract.quoting;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a quote is refused. */
public enum QuoteRefusal implements Refusal {
  QUOTE_OVER("QUO-07", "The quote is over. Copy it to offer the same again."),
  VERSION_SENT(
      "QUO-06", "The customer has this version, or the quote is over. Begin a new version."),
  OFFER_INCOMPLETE("QUO-01", "The offer lacks {fields}."),
  DELIVERY_PASSED("QUO-01", "The day of delivery has passed. Name another one."),
  VALIDITY_PASSED("QUO-07", "The last day on which the offer holds has passed. Name another one."),
  NOT_NEWEST(
      "QUO-06", "Only the newest version counts, which is version {version}: it is {state}."),
  CUSTOMER_NAMED("QUO-01", "The quote is for a customer whose file is known."),
  CUSTOMER_UNNAMED(
      "QUO-07", "There is no file of this customer that is known. Name the customer first."),
  NOTHING_SENT("QUO-05", "The customer has no version of this quote yet."),
  NOTHING_ASKED("QUO-03", "No question of the customer waits for an answer."),
  DEPARTMENT_CONFIRMED("QUO-02", "This department has confirmed the version."),
  TOO_MANY_VERSIONS("QUO-06", "A quote keeps 50 versions. Go on with a copy of it.");

  private final String rule;
  private final String text;

  QuoteRefusal(String rule, String text) {
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
