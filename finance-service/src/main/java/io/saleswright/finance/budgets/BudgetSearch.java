package io.saleswright.finance.budgets;

import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Finds budgets. */
public interface BudgetSearch {

  /**
   * Budgets, newest first.
   *
   * @param year only of this year; null for all
   * @param waitingFor only those that wait for this step of their chain; null for all
   */
  List<Stored<Budget>> newestFirst(
      @Nullable Integer year, @Nullable String waitingFor, Slice slice);

  /** Budgets whose accounts have to be told, with the moment since when. */
  SequencedMap<String, Instant> untold(Look look);

  /** Budgets of which a version was submitted at or after a moment, newest first. */
  List<Stored<Budget>> submittedSince(Instant since, int limit);
}
