package io.saleswright.finance.budgets.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.budgets.Budget;
import io.saleswright.finance.budgets.BudgetSearch;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds budgets in their collection. */
final class MongoBudgets implements BudgetSearch {

  static final String YEAR = "state.year";
  static final String UNTOLD = "state.execution.openSince";

  static final String APPROVAL = "state.draft.approval";

  // Derived.
  static final String WAITING_FOR = "state.waitingFor";

  private final EnvelopeStore<Budget> store;

  MongoBudgets(EnvelopeStore<Budget> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Budget>> newestFirst(
      @Nullable Integer year, @Nullable String waitingFor, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    if (year != null) {
      wanted.add(Filters.eq(YEAR, year));
    }
    if (waitingFor != null) {
      wanted.add(Filters.eq(WAITING_FOR, waitingFor));
    }
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return store.newestFirst(filter, slice);
  }

  @Override
  public List<Stored<Budget>> submittedSince(Instant since, int limit) {
    // A department has one budget a year, so all of them are few.
    Bson submitted =
        Filters.or(
            Filters.gte("state.draft.approval.submittedAt", since),
            Filters.gte("state.versions.approval.submittedAt", since));
    return store.newestFirst(submitted, Slice.first(limit));
  }

  @Override
  public SequencedMap<String, Instant> untold(Look look) {
    return store.oldest(UNTOLD, look.before(), look.without(), look.limit());
  }
}
