package io.saleswright.finance.expenses;

import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.approval.Deputies.Absent;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.SortKeys;
import io.saleswright.platform.kernel.SortKeys.Kind;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;

/** Finds expenses. */
public interface ExpenseSearch {

  /** By what expenses can be sorted: how much was applied for, and from which day on. */
  SortKeys<Expense> SORTS =
      SortKeys.<Expense>none()
          .by("amount", Kind.AMOUNT, expense -> expense.application().amount().amount())
          .by("from", Kind.DAY, expense -> expense.application().from());

  /**
   * Expenses that lie in the caller's scope, as the slice is sorted.
   *
   * @param absent the people in whose place the caller may decide, for those whose next step is
   *     looked for
   */
  List<Stored<Expense>> list(ExpenseQuery query, List<Absent> absent, Caller caller, Slice slice);

  /**
   * Other expenses that seem to claim one of these vouchers; their vouchers have the last word.
   *
   * @param keys by what vouchers are known again
   * @param butFor the expense that wants to claim them
   */
  List<Stored<Expense>> claiming(List<String> keys, String butFor);

  /**
   * Other expenses whose claims count and have an invoice with one of these digits.
   *
   * @param butFor the expense of which somebody looks at the vouchers
   */
  List<Stored<Expense>> invoiced(List<String> digits, String butFor);

  /**
   * What the same person has applied for beside an expense in about the same days, of the same
   * category, as long as it was not given up; whether it is for the same purpose they say
   * themselves.
   */
  List<Expense> beside(String id, Expense expense);

  /** Expenses whose accounts have to be asked, with the moment since when. */
  SequencedMap<String, Instant> unasked(Look look);

  /**
   * Approved expenses that nobody has claimed.
   *
   * @param endedBefore whose last day, or that on which a claim came back, is before this one
   */
  SequencedMap<String, Instant> unclaimed(LocalDate endedBefore, Look look);
}
