package io.saleswright.finance.expenses;

import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.approval.Deputies.Absent;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** Nothing is looked for: tests in memory go through all there are. */
final class NoSearch implements ExpenseSearch {

  @Override
  public List<Stored<Expense>> list(
      ExpenseQuery query, List<Absent> absent, Caller caller, Slice slice) {
    return List.of();
  }

  @Override
  public List<Stored<Expense>> claiming(List<String> keys, String butFor) {
    return List.of();
  }

  @Override
  public List<Stored<Expense>> invoiced(List<String> digits, String butFor) {
    return List.of();
  }

  @Override
  public List<Expense> beside(String id, Expense expense) {
    return List.of();
  }

  @Override
  public SequencedMap<String, Instant> unasked(Look look) {
    return new TreeMap<>();
  }

  @Override
  public SequencedMap<String, Instant> unclaimed(LocalDate endedBefore, Look look) {
    return new TreeMap<>();
  }
}
