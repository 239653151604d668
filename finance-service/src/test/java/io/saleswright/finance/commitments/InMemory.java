package io.saleswright.finance.commitments;

import io.saleswright.finance.fixtures.Calendars;
import io.saleswright.platform.kernel.Aggregates;
import java.util.List;

/** The module's classes over other stores than its own, for tests of other modules. */
public final class InMemory {

  private InMemory() {}

  /** Commitments over these accounts. */
  public static Commitments commitments(
      Aggregates<BudgetAccount> accounts, Aggregates<KeptHold> kept) {
    return new Commitments(accounts, kept, Calendars.USUAL);
  }

  /** Expenses that have to be told of what they hold. */
  public static List<String> untold(BudgetAccount account) {
    return account.holds().stream().map(Hold::expenseId).toList();
  }
}
