package io.saleswright.finance.control;

import io.saleswright.platform.kernel.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds expenses up. */
public interface SpendingSearch {

  /**
   * What was spent of the budgets of a year, by keys in their order, of the expenses that lie in
   * the caller's scope.
   *
   * @param department only of this department; null for all
   * @param currency the currency of all budgets
   */
  List<Spent> spent(
      int year, Grouping by, @Nullable String department, String currency, Caller caller);
}
