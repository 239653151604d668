package io.saleswright.finance.policy;

import io.saleswright.finance.expensing.Expense;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;

/** Finds expenses that were with their chain, to try another one on them. */
@FunctionalInterface
public interface SubmittedExpenses {

  /** Those that were submitted last at or after a moment, newest first. */
  List<Stored<Expense>> since(Instant since, int limit);
}
