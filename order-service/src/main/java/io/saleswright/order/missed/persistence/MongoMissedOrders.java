package io.saleswright.order.missed.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.missed.MissedOrder;
import io.saleswright.order.missed.MissedOrderSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Finds missed orders in their collection. */
final class MongoMissedOrders implements MissedOrderSearch {

  /** Derived. */
  static final String STAGE = "state.step";

  static final String CUSTOMER = "state.report.customerId";
  static final String REPORTER = "state.report.by";
  static final String OWNER = "state.whose.owner";
  static final String TEAM = "state.whose.team";
  static final String REGION = "state.whose.region";

  private static final String ASKED_ON = "state.report.askedOn";

  private final EnvelopeStore<MissedOrder> store;

  MongoMissedOrders(EnvelopeStore<MissedOrder> store) {
    this.store = store;
  }

  @Override
  public List<Stored<MissedOrder>> list(Wanted wanted, Caller caller, Slice slice) {
    List<Bson> filters = new ArrayList<>();
    if (wanted.stage() != null) {
      filters.add(Filters.eq(STAGE, wanted.stage().name()));
    }
    if (wanted.customerId() != null) {
      filters.add(Filters.eq(CUSTOMER, wanted.customerId()));
    }
    if (wanted.orderId() != null) {
      filters.add(
          Filters.or(
              Filters.eq("state.report.orderId", wanted.orderId()),
              Filters.eq("state.finding.orderId", wanted.orderId())));
    }
    if (wanted.from() != null) {
      filters.add(Filters.gte(ASKED_ON, wanted.from()));
    }
    if (wanted.to() != null) {
      filters.add(Filters.lte(ASKED_ON, wanted.to()));
    }
    Bson filter = filters.isEmpty() ? new BsonDocument() : Filters.and(filters);
    return store.newestFirst(filter, caller, slice);
  }
}
