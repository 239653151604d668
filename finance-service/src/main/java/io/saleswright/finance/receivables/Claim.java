package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;

/**
 * Money that a payment has reserved for a receivable and offers to it.
 *
 * @param reservationId identity of the reservation; offering it twice takes it once
 * @param paymentId the payment that holds the money
 * @param customerId who paid
 * @param amount how much, positive
 * @param receivedOn the day on which the payment arrived
 */
public record Claim(
    String reservationId, String paymentId, String customerId, Money amount, LocalDate receivedOn) {

  /**
   * @throws IllegalArgumentException when the amount is not positive
   */
  public Claim {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("amount must be positive");
    }
  }
}
