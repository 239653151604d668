package io.saleswright.finance.declines;

import io.saleswright.platform.kernel.Money;

/**
 * Why a customer's credit does not suffice for an order (FIN-17).
 *
 * @param reason what is wrong
 * @param limit the most that the customer may owe
 * @param used what other orders hold of it
 */
public record CreditDecline(Reason reason, Money limit, Money used) {

  /** What is wrong. */
  public enum Reason {
    /** The customer has no limit. */
    NO_LIMIT,
    /** The limit is one in another currency, and never suffices. */
    OTHER_CURRENCY,
    /** The limit is used by other orders, or too low. */
    LIMIT
  }
}
