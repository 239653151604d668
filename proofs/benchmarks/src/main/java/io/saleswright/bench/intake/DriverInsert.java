package io.saleswright.bench.intake;

import com.mongodb.client.MongoCollection;
import io.saleswright.bench.load.Operation;
import io.saleswright.bench.process.Store;
import java.io.IOException;
import java.util.UUID;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * One acknowledged insert of a stored order's own document, by the driver alone: what the store
 * itself takes.
 */
record DriverInsert(MongoCollection<BsonDocument> target, BsonDocument order) implements Operation {

  /**
   * Copies an order that the order service has stored.
   *
   * @throws IOException when it has stored none
   */
  static DriverInsert ofAStoredOrder(Store store) throws IOException {
    BsonDocument order =
        store.getDatabase("order").getCollection("orders", BsonDocument.class).find().first();
    if (order == null) {
      throw new IOException("The order service has stored no order");
    }
    return new DriverInsert(
        store.getDatabase("bench").getCollection("copies", BsonDocument.class), order);
  }

  @Override
  public void run() {
    BsonDocument copy = order.clone();
    copy.put("_id", new BsonString(UUID.randomUUID().toString()));
    target.insertOne(copy);
  }
}
