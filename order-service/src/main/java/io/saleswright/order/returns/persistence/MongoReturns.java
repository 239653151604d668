package io.saleswright.order.returns.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.ordering.OrderSearch.Wanted;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.order.returns.ReturnSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.process.UnfinishedWork.Look;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds returns in their collection. */
final class MongoReturns implements ReturnSearch {

  static final String STAGE = "state.stage";
  static final String ORDER = "state.deal.orderId";
  static final String CUSTOMER = "state.deal.customerId";
  static final String BUYER = "state.deal.buyer";
  static final String SALESPERSON = "state.deal.salesperson";
  static final String TEAM = "state.deal.team";
  static final String REGION = "state.deal.region";
  static final String SHARED_WITH = "state.deal.sharedWith";
  static final String SUBMITTED_AT = "state.approval.submittedAt";
  static final String OPEN_SINCE = "state.hold.openSince";

  /** Derived. */
  static final String WAITING_FOR = "state.waitingFor";

  /** Derived. */
  private static final String QUARANTINED = "state.quarantined";

  private final EnvelopeStore<Return> store;

  MongoReturns(EnvelopeStore<Return> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Return>> list(Wanted wanted, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>();
    ReturnStage stage = wanted.stage();
    addTo(filters, STAGE, stage == null ? null : stage.name());
    addTo(filters, ORDER, wanted.orderId());
    addTo(filters, CUSTOMER, wanted.customerId());
    List<String> turns = wanted.waitingFor();
    if (turns != null) {
      filters.add(Filters.in(WAITING_FOR, turns));
    }
    addTo(filters, QUARANTINED, wanted.quarantined());
    Bson filter = filters.isEmpty() ? new BsonDocument() : Filters.and(filters);
    return store.newestFirst(filter, caller, slice);
  }

  private static void addTo(List<Bson> filters, String field, @Nullable Object value) {
    if (value != null) {
      filters.add(Filters.eq(field, value));
    }
  }

  @Override
  public List<String> ofOrder(String orderId) {
    return store.fields(Filters.eq(ORDER, orderId), "_id").stream()
        .map(found -> found.getString("_id").getValue())
        .toList();
  }

  @Override
  public List<Stored<Return>> submittedSince(Instant since, int limit) {
    return store.newestFirst(Filters.gte(SUBMITTED_AT, since), Slice.first(limit));
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    return store.oldest(OPEN_SINCE, look.before(), look.without(), look.limit());
  }
}
