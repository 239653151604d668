package io.saleswright.complaint.investigations.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.complaint.investigations.RecurrenceSearch;
import io.saleswright.complaint.lifecycle.Complaint;
import io.saleswright.complaint.lifecycle.ComplaintStage;
import io.saleswright.complaint.matter.Goods;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds complaints that have something in common in their collection. */
final class MongoRecurrences implements RecurrenceSearch {

  private static final String CUSTOMER = "state.complainant.customerId";
  private static final String PRODUCT = "state.matter.goods.productId";
  private static final String BATCH = "state.matter.goods.batch";
  private static final String CAUSE = "state.inquiry.cause.path";
  private static final String ACCEPTED_AT = "state.timing.acceptedAt";
  private static final String STAGE = "state.step";
  private static final int MOST = 50;

  private final EnvelopeStore<Complaint> store;

  MongoRecurrences(EnvelopeStore<Complaint> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Complaint>> sharing(Stored<Complaint> complaint, Caller caller) {
    Complaint state = complaint.state();
    List<Bson> ways = new ArrayList<>();
    ways.add(Filters.eq(CUSTOMER, state.complainant().customerId()));
    add(ways, CAUSE, state.inquired().causePath());
    addGoods(ways, state.matter().goods());
    return store.newestFirst(
        Filters.and(others(complaint), Filters.or(ways)), caller, Slice.first(MOST));
  }

  private static void addGoods(List<Bson> ways, Goods goods) {
    add(ways, PRODUCT, goods.productId());
    add(ways, BATCH, goods.batch());
  }

  private static void add(List<Bson> ways, String field, @Nullable String value) {
    if (value != null) {
      ways.add(Filters.eq(field, value));
    }
  }

  private static Bson others(Stored<Complaint> complaint) {
    return Filters.and(
        Filters.ne("_id", complaint.id()), Filters.ne(STAGE, ComplaintStage.WITHDRAWN.name()));
  }

  @Override
  public int recurring(Stored<Complaint> complaint, String cause, Instant since) {
    List<Bson> same = new ArrayList<>();
    same.add(Filters.eq(CUSTOMER, complaint.state().complainant().customerId()));
    addGoods(same, complaint.state().matter().goods());
    return (int)
        store.count(
            Filters.and(
                others(complaint),
                Filters.eq(CAUSE, cause),
                Filters.gte(ACCEPTED_AT, since),
                Filters.or(same)));
  }
}
