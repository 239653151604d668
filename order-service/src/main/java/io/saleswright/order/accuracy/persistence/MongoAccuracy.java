package io.saleswright.order.accuracy.persistence;

import static com.mongodb.client.model.Accumulators.sum;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import io.saleswright.order.accuracy.AccuracyFigures;
import io.saleswright.order.accuracy.AccuracySearch;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Counts orders in their collection. One of which nothing was counted was right, or was verified
 * before this was counted.
 */
final class MongoAccuracy implements AccuracySearch {

  private static final String VERIFIED = "state.verification.verifiedOn";
  private static final String COUNTED = "$state.discussion.accuracy";

  /** A count that is missing is before all numbers. */
  private static final Bson RIGHT =
      new Document("$cond", List.of(new Document("$gt", Arrays.asList(COUNTED, null)), 0, 1));

  private final EnvelopeStore<Order> orders;

  MongoAccuracy(EnvelopeStore<Order> orders) {
    this.orders = orders;
  }

  @Override
  public AccuracyFigures between(LocalDate from, LocalDate to, Caller caller) {
    Bson wanted =
        Filters.and(Filters.gte(VERIFIED, from), Filters.lte(VERIFIED, to), orders.scope(caller));
    BsonDocument counts =
        orders
            .aggregate(
                List.of(
                    Aggregates.match(wanted),
                    Aggregates.group(
                        null,
                        sum("orders", 1),
                        sum("right", RIGHT),
                        sum("differences", COUNTED + ".differences"),
                        sum("corrections", COUNTED + ".corrections"),
                        sum("changes", COUNTED + ".changes"))))
            .stream()
            .findFirst()
            .orElseGet(BsonDocument::new);
    return new AccuracyFigures(
        from,
        to,
        number(counts, "orders"),
        number(counts, "right"),
        number(counts, "differences"),
        number(counts, "corrections"),
        number(counts, "changes"));
  }

  private static long number(BsonDocument counts, String name) {
    return counts.getNumber(name, new BsonInt32(0)).longValue();
  }
}
