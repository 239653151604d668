package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.Money;

/**
 * Asks a customer's account to reserve credit for an order.
 *
 * @param customerId whose account
 * @param orderId identity of the order
 * @param turn counts what was asked for this order; an older turn than one known changes nothing
 * @param orderRevision revision of the order
 * @param amount the total of the order, not negative
 */
public record CreditRequest(
    String customerId, String orderId, long turn, long orderRevision, Money amount) {

  /**
   * @throws IllegalArgumentException when the amount is negative
   */
  public CreditRequest {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("amount must not be negative");
    }
  }
}
