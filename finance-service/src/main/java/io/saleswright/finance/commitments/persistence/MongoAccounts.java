package io.saleswright.finance.commitments.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.commitments.AccountQuery;
import io.saleswright.finance.commitments.AccountSearch;
import io.saleswright.finance.commitments.BudgetAccount;
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

/** Finds the accounts of budgets in their collection. */
final class MongoAccounts implements AccountSearch {

  static final String YEAR = "state.key.year";
  static final String DEPARTMENT = "state.key.department";
  static final String CATEGORY = "state.key.category";
  static final String MONTH = "state.key.month";
  static final String UNFINISHED = "state.unfinishedSince";

  private final EnvelopeStore<BudgetAccount> store;

  MongoAccounts(EnvelopeStore<BudgetAccount> store) {
    this.store = store;
  }

  @Override
  public List<Stored<BudgetAccount>> newestFirst(AccountQuery query, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    add(wanted, YEAR, query.year());
    add(wanted, DEPARTMENT, query.department());
    add(wanted, CATEGORY, query.category());
    add(wanted, MONTH, query.month());
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return store.newestFirst(filter, slice);
  }

  private static void add(List<Bson> wanted, String field, @Nullable Object value) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return store.oldest(UNFINISHED, look.before(), look.without(), look.limit());
  }
}
