package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Cause;

/** The expenses that hold money, as accounts have to know of them. */
@FunctionalInterface
public interface Holders {

  /**
   * Settles what an expense wants with its accounts; nothing when all know. An account asks for it
   * when a crash left something untold: what the expense does not want any more is given back.
   *
   * @param expenseId the expense
   * @param accountId the account that asks
   */
  void settle(String expenseId, String accountId, Cause cause);
}
