package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;

/** Single steps of the credit desk, for tests that stop between two of them. */
public final class CreditSteps {

  private CreditSteps() {}

  /** The account decides, and nobody is told. */
  public static void requestWithoutAnswer(
      Aggregates<CreditAccount> accounts, CreditRequest request, Cause cause) {
    accounts.change(request.customerId(), cause, now -> now.state().requested(request, cause.at()));
  }
}
