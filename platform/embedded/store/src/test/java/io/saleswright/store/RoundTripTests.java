package io.saleswright.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** What the services send through the driver comes back as they expect, also after a restart. */
class RoundTripTests extends StoreOnDiskTest {

  @Test
  void keepsValuesOfAllTypesThatTheServicesUse() {
    var id = UUID.fromString("0196f0c4-5b6e-7c3a-8000-000000000001");
    var document =
        new Document("_id", id)
            .append("amount", Decimal128.parse("1234567890123456789.0100"))
            .append("at", Date.from(Instant.parse("2026-11-22T08:00:00.123Z")))
            .append("long", Long.MAX_VALUE)
            .append("double", 0.1)
            .append("text", "销售合同 \u0000 ß")
            .append("nothing", null)
            .append("bytes", new Binary(new byte[] {1, 2, 3}))
            .append("objectId", new ObjectId())
            .append("lines", List.of(new Document("n", 1), List.of(1, "two"), true));
    store.collection("all").insertOne(document);
    assertThat(store.collection("all").find(eq("_id", id)).first()).isEqualTo(document);

    restart();

    assertThat(store.collection("all").find(eq("_id", id)).first()).isEqualTo(document);
  }

  @Test
  void appliesABulkOfMixedWrites() {
    var orders = store.collection("orders");
    var result =
        orders.bulkWrite(
            List.of(
                new InsertOneModel<>(new Document("_id", 1)),
                new InsertOneModel<>(new Document("_id", 2)),
                new UpdateOneModel<>(eq("_id", 1), Updates.set("a", 1)),
                new UpdateOneModel<>(
                    eq("_id", 3), Updates.set("a", 3), new UpdateOptions().upsert(true)),
                new DeleteOneModel<>(eq("_id", 2))));

    assertThat(result.getInsertedCount()).isEqualTo(2);
    assertThat(result.getModifiedCount()).isOne();
    assertThat(result.getUpserts()).hasSize(1);
    assertThat(result.getDeletedCount()).isOne();
    assertThat(orders.find().sort(new Document("_id", 1)))
        .containsExactly(
            new Document("_id", 1).append("a", 1), new Document("_id", 3).append("a", 3));
  }

  @Test
  void endsAnOrderedBulkAtTheFirstError() {
    var orders = store.collection("orders");
    orders.insertOne(new Document("_id", 1).append("list", 0));
    var updates =
        List.of(
            new UpdateOneModel<Document>(eq("_id", 1), Updates.set("a", 1)),
            new UpdateOneModel<Document>(eq("_id", 1), Updates.push("list", 1)),
            new UpdateOneModel<Document>(eq("_id", 1), Updates.set("a", 2)));

    assertThatThrownBy(() -> orders.bulkWrite(updates))
        .isInstanceOfSatisfying(
            MongoBulkWriteException.class,
            e -> assertThat(e.getWriteErrors().getFirst().getIndex()).isOne());
    assertThat(orders.find().first().get("a")).isEqualTo(1);

    assertThatThrownBy(() -> orders.bulkWrite(updates, new BulkWriteOptions().ordered(false)))
        .isInstanceOf(MongoBulkWriteException.class);
    assertThat(orders.find().first().get("a")).isEqualTo(2);
  }

  @Test
  void countsOnlyWhatWasInserted() {
    var orders = store.collection("orders");
    var documents = List.of(new Document("_id", 1), new Document("_id", 1), new Document("_id", 2));

    assertThatThrownBy(() -> orders.insertMany(documents, new InsertManyOptions().ordered(false)))
        .isInstanceOfSatisfying(
            MongoBulkWriteException.class,
            e -> assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2));
    assertThatThrownBy(() -> orders.insertMany(documents))
        .isInstanceOfSatisfying(
            MongoBulkWriteException.class,
            e -> assertThat(e.getWriteResult().getInsertedCount()).isZero());
  }

  @Test
  void upsertsWithFindOneAndUpdate() {
    var options = new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    var leases = store.collection("leases");

    var first =
        leases.findOneAndUpdate(
            eq("_id", "relay"),
            Updates.combine(Updates.inc("n", 1), Updates.setOnInsert("born", true)),
            options);
    var second = leases.findOneAndUpdate(eq("_id", "relay"), Updates.inc("n", 1), options);

    assertThat(first).isEqualTo(new Document("_id", "relay").append("n", 1).append("born", true));
    assertThat(second.getInteger("n")).isEqualTo(2);
    assertThat(leases.findOneAndUpdate(eq("_id", "nobody"), Updates.inc("n", 1))).isNull();
  }

  @Test
  void handsALongResultOverInBatches() {
    var orders = store.collection("orders");
    orders.insertMany(IntStream.range(0, 1234).mapToObj(i -> new Document("_id", i)).toList());

    assertThat(orders.find().into(new ArrayList<>())).hasSize(1234);
    assertThat(orders.find().batchSize(7).into(new ArrayList<>())).hasSize(1234);
    assertThat(orders.find().limit(333).into(new ArrayList<>())).hasSize(333);
    assertThat(orders.aggregate(List.of(new Document("$match", gt("_id", 33).toBsonDocument()))))
        .hasSize(1200);
    assertThat(orders.countDocuments(gt("_id", 1000))).isEqualTo(233);
  }
}
