package io.saleswright.order.contracts;

import io.saleswright.platform.kernel.Cause;
import org.jspecify.annotations.Nullable;

/** Takes the answers of contracts to the orders that asked. */
public interface ContractAnswers {

  /**
   * Tells an order how its contract stands to it. Telling twice is harmless, and so is an answer to
   * an earlier revision.
   *
   * @param terms the contract; null when nothing was told of it
   */
  void answer(ContractClaim claim, @Nullable ContractTerms terms, Cause cause);
}
