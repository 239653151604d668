package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;

/** Takes money back to the payments that it came from. */
public interface PaymentReturns {

  /**
   * Gives money back; giving the same return twice gives it once.
   *
   * @param paymentId the payment that it came from
   * @param owedId identity of the return
   * @param reservationId the allocation that it is a part of
   * @param amount how much
   */
  void takeBack(String paymentId, String owedId, String reservationId, Money amount, Cause cause);
}
