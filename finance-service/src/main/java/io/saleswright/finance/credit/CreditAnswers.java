package io.saleswright.finance.credit;

import io.saleswright.finance.declines.CreditDecline;
import io.saleswright.platform.kernel.Cause;
import org.jspecify.annotations.Nullable;

/** Takes a credit account's answers to whoever asked. */
public interface CreditAnswers {

  /**
   * Tells an order's side whether its credit is reserved. Telling twice is harmless, and so is an
   * answer that was overtaken by a later request.
   *
   * @param turn the request that is answered
   * @param decline why the credit does not suffice; null when it is reserved
   */
  void answer(String orderId, long turn, @Nullable CreditDecline decline, Cause cause);
}
