package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.Cause;

/** Takes a credit account's answers to whoever asked. */
public interface CreditAnswers {

  /**
   * Tells an order's side whether its credit is reserved. Telling twice is harmless, and so is an
   * answer that was overtaken by a later request.
   *
   * @param turn the request that is answered
   */
  void answer(String orderId, long turn, boolean granted, Cause cause);
}
