package io.saleswright.finance.expenses;

import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** Finds expenses. */
public interface ExpenseSearch {

  /** Expenses that lie in the caller's scope, newest first. */
  List<Stored<Expense>> newestFirst(ExpenseQuery query, Caller caller, Slice slice);

  /**
   * Another expense that claims one of these vouchers.
   *
   * @param keys by what vouchers are known again
   * @param butFor the expense that wants to claim them
   */
  Optional<Stored<Expense>> claiming(List<String> keys, String butFor);

  /** Expenses whose accounts have to be asked, with the moment since when. */
  SequencedMap<String, Instant> unasked(Look look);

  /**
   * Approved expenses that nobody has claimed.
   *
   * @param endedBefore whose last day is before this one
   */
  SequencedMap<String, Instant> unclaimed(LocalDate endedBefore, Look look);
}
