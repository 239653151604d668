package io.saleswright.finance.collection.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.collection.Asked;
import io.saleswright.finance.collection.CollectionSearch;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds receivables by when they began and when nothing was open of them any more. */
final class MongoOwed implements CollectionSearch {

  private static final String CLEARED = "state.clearedAt";

  private final EnvelopeStore<Receivable> store;

  MongoOwed(EnvelopeStore<Receivable> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Receivable>> owedAt(Instant moment, Asked asked, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.lte("created.at", moment));
    // What is open has none, and neither has what was stored before there was one.
    wanted.add(Filters.or(Filters.eq(CLEARED, null), Filters.gt(CLEARED, moment)));
    equal(wanted, "state.order.customerId", asked.customerId());
    equal(wanted, "state.order.contractId", asked.contractId());
    equal(wanted, "_id", asked.orderId());
    return store.newestFirst(Filters.and(wanted), caller, slice);
  }

  private static void equal(List<Bson> wanted, String field, @Nullable String value) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }
}
