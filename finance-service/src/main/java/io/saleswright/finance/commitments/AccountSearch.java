package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;

/** Finds the accounts of budgets. */
public interface AccountSearch {

  /** Accounts, newest first. */
  List<Stored<BudgetAccount>> newestFirst(AccountQuery query, Slice slice);

  /** Accounts that have to tell an expense, with the moment since when. */
  SequencedMap<String, Instant> unfinished(Look look);
}
