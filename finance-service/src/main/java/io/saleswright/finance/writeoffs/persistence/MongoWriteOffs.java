package io.saleswright.finance.writeoffs.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.finance.writeoffs.WriteOff;
import io.saleswright.finance.writeoffs.WriteOffSearch;
import io.saleswright.finance.writeoffs.WriteOffStage;
import io.saleswright.platform.kernel.Caller;
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

/** Finds write-offs in their collection. */
final class MongoWriteOffs implements WriteOffSearch {

  static final String CUSTOMER = "state.request.customerId";
  static final String RECEIVABLE = "state.request.receivableId";
  static final String OPEN_SINCE = "state.openSince";

  private static final String STAGE = "state.stage";
  private static final int MOST_OF_AN_ORDER = 1_000;

  private final EnvelopeStore<WriteOff> store;

  MongoWriteOffs(EnvelopeStore<WriteOff> store) {
    this.store = store;
  }

  @Override
  public List<Stored<WriteOff>> newestFirst(
      @Nullable String customerId, @Nullable String receivableId, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>();
    addTo(filters, CUSTOMER, customerId);
    addTo(filters, RECEIVABLE, receivableId);
    return store.newestFirst(
        filters.isEmpty() ? Filters.empty() : Filters.and(filters), caller, slice);
  }

  private static void addTo(List<Bson> filters, String field, @Nullable String value) {
    if (value != null) {
      filters.add(Filters.eq(field, value));
    }
  }

  @Override
  public List<WriteOff> counting(String receivableId) {
    Bson counts =
        Filters.in(STAGE, WriteOffStage.CHECKING.name(), WriteOffStage.WRITTEN_OFF.name());
    return store
        .matching(Filters.and(Filters.eq(RECEIVABLE, receivableId), counts), MOST_OF_AN_ORDER)
        .stream()
        .map(Stored::state)
        .toList();
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return store.oldest(OPEN_SINCE, look.before(), look.without(), look.limit());
  }
}
