package io.saleswright.bench.growth;

import java.util.List;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * One order in all the places where services keep something of it.
 *
 * @param order its envelope in the order service
 * @param timeline what its time line shows, one document each
 * @param purchase its part of the customer's purchase history
 */
record OrderRecord(BsonDocument order, List<BsonDocument> timeline, BsonDocument purchase) {

  OrderRecord {
    timeline = List.copyOf(timeline);
  }

  /** The order's identity. */
  String id() {
    return order.getString("_id").getValue();
  }

  /** The number that people know it by. */
  String number() {
    return order.getDocument("state").getString("number").getValue();
  }

  /** Another order like this one; entries of its time line get identities of their own. */
  OrderRecord rewritten(Rewriting rewriting) {
    return new OrderRecord(
        rewriting.apply(order),
        timeline.stream()
            .map(rewriting::apply)
            .map(entry -> entry.append("_id", new BsonString(UUID.randomUUID().toString())))
            .toList(),
        rewriting.apply(purchase));
  }
}
