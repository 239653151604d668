package io.saleswright.order.contracts;

import io.saleswright.platform.kernel.Cause;
import org.jspecify.annotations.Nullable;

/** Takes the answers of contracts to the orders that asked. */
public interface ContractAnswers {

  /** Whether an order still needs what it asked for. */
  enum Need {
    /** It does, and knows the answer; it gives back what it has no use for any more. */
    OPEN,
    /** It is about to give back, and may have done so before it asked: look again later. */
    ENDING,
    /** It is over, or under another contract, and gives nothing back any more. */
    GONE
  }

  /**
   * Tells an order how its contract stands to it. Telling twice is harmless, and so is an answer to
   * an earlier revision.
   *
   * @param contractId the contract
   * @param terms what is known of it; null when nothing was told of it
   * @return whether the order still needs it, as it stands after the claim was written
   */
  Need answer(String contractId, ContractClaim claim, @Nullable ContractTerms terms, Cause cause);
}
