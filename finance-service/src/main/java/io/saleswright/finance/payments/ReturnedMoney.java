package io.saleswright.finance.payments;

import io.saleswright.finance.receivables.PaymentReturns;
import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;

/** Takes what receivables give back to the payments. */
final class ReturnedMoney implements PaymentReturns {

  private final Aggregates<Payment> payments;

  ReturnedMoney(Aggregates<Payment> payments) {
    this.payments = payments;
  }

  @Override
  public void takeBack(
      String paymentId, String owedId, String reservationId, Money amount, Cause cause) {
    payments.change(
        paymentId,
        cause,
        now -> now.state().takingBack(paymentId, owedId, reservationId, amount, cause.at()));
  }
}
