package io.saleswright.contract.handouts.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.contract.handouts.Handout;
import io.saleswright.contract.handouts.HandoutQuery;
import io.saleswright.contract.handouts.HandoutSearch;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Finds what was handed out in its collection. */
final class MongoHandouts implements HandoutSearch {

  static final String CUSTOMER = "state.receiver.customerId";
  static final String OWNER = "state.receiver.owner";
  static final String TEAM = "state.receiver.team";
  static final String REGION = "state.receiver.region";
  static final String ENTRY = "state.material.entryId";
  static final String ON = "state.giving.on";
  static final String VERSION = "state.material.attachmentId";

  /** Derived. */
  private static final String STAGE = "state.step";

  private final EnvelopeStore<Handout> store;

  MongoHandouts(EnvelopeStore<Handout> store) {
    this.store = store;
  }

  @Override
  public List<Stored<Handout>> newestFirst(HandoutQuery query, Caller caller, Slice slice) {
    List<Bson> wanted = new ArrayList<>();
    equal(CUSTOMER, query.customerId(), wanted);
    equal(ENTRY, query.entryId(), wanted);
    equal(VERSION, query.attachmentId(), wanted);
    equal(STAGE, query.stage() == null ? null : query.stage().name(), wanted);
    if (query.from() != null) {
      wanted.add(Filters.gte(ON, query.from()));
    }
    if (query.to() != null) {
      wanted.add(Filters.lte(ON, query.to()));
    }
    return store.newestFirst(
        wanted.isEmpty() ? Filters.empty() : Filters.and(wanted), caller, slice);
  }

  private static void equal(String field, @Nullable String value, List<Bson> wanted) {
    if (value != null) {
      wanted.add(Filters.eq(field, value));
    }
  }

  @Override
  public List<String> of(String customerId) {
    return store.fields(Filters.eq(CUSTOMER, customerId), "_id").stream()
        .map(found -> found.getString("_id").getValue())
        .toList();
  }
}
