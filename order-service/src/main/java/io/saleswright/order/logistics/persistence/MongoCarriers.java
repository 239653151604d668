package io.saleswright.order.logistics.persistence;

import com.mongodb.client.model.Filters;
import io.saleswright.order.logistics.Carrier;
import io.saleswright.order.logistics.Carriers;
import io.saleswright.order.logistics.LogisticsRefusal;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Slice;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.LostRace;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Carriers in their collection, which is small enough to be read through. */
final class MongoCarriers implements Carriers {

  static final String CODE = "state.code";

  private static final String NAME = "state.name";

  private final EnvelopeStore<Carrier> store;

  MongoCarriers(EnvelopeStore<Carrier> store) {
    this.store = store;
  }

  @Override
  public Stored<Carrier> add(Cause cause, Function<String, Change<Carrier>> birth) {
    try {
      return store.create(cause, birth);
    } catch (LostRace e) {
      // The index refused the carrier, and not because of its identity: so because of its code.
      RuleViolation refusal = LogisticsRefusal.CARRIER_CODE_TAKEN.violation();
      refusal.initCause(e);
      throw refusal;
    }
  }

  @Override
  public Optional<Stored<Carrier>> find(String id) {
    return store.find(id);
  }

  @Override
  public Stored<Carrier> change(
      String id, long revision, Cause cause, Function<Stored<Carrier>, Change<Carrier>> decision) {
    return store.change(id, revision, cause, decision);
  }

  @Override
  public List<Stored<Carrier>> search(@Nullable String text, Slice slice) {
    return store.newestFirst(matching(text), slice);
  }

  private static Bson matching(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return new BsonDocument();
    }
    Pattern part =
        Pattern.compile(
            Pattern.quote(text.strip()), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return Filters.or(Filters.regex(NAME, part), Filters.regex(CODE, part));
  }
}
