package io.saleswright.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.CollationStrength;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.ValidationOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the list of differences in docs/embedded-store.md to the truth: a test that fails here says
 * that the list must change.
 */
class KnownDifferencesTests {

  private final RunningStore store = RunningStore.inMemory();
  private final MongoCollection<Document> orders = store.collection("orders");

  @AfterEach
  void close() {
    store.close();
  }

  /** Current drivers, such as 7.x for Node, refuse what announces less than 9. */
  @Test
  void reportsVersionFiveAndTheWireVersionThatCurrentDriversAskFor() {
    var admin = store.client().getDatabase("admin");

    assertThat(admin.runCommand(new Document("buildInfo", 1)).getString("version"))
        .isEqualTo("5.0.0");
    assertThat(admin.runCommand(new Document("hello", 1)).getInteger("maxWireVersion"))
        .isEqualTo(9);
    assertThat(admin.runCommand(new Document("isMaster", 1)).getInteger("maxWireVersion"))
        .isEqualTo(9);
  }

  @Test
  void hasNoSessionsAndTransactions() {
    try (var session = store.client().startSession()) {
      session.startTransaction();

      assertThatThrownBy(() -> orders.insertOne(session, new Document("_id", 1)))
          .isInstanceOf(MongoClientException.class)
          .hasMessageContaining("session");
    }
  }

  @Test
  void hasNoUsers() {
    var withUser = store.store().connectionString().replace("//", "//user:secret@");
    try (var client = MongoClients.create(withUser + "/?serverSelectionTimeoutMS=3000")) {
      assertThatThrownBy(() -> client.getDatabase("order").listCollectionNames().first())
          .isInstanceOf(MongoException.class);
    }
  }

  @Test
  void hasNoChangeStreams() {
    assertThatThrownBy(() -> orders.watch().cursor()).isInstanceOf(MongoCommandException.class);
  }

  @Test
  void dropsTheConnectionOfAnUnacknowledgedWrite() {
    orders.insertOne(new Document("_id", 1));
    try {
      orders.withWriteConcern(WriteConcern.UNACKNOWLEDGED).insertOne(new Document("_id", 2));
    } catch (MongoException _) {
      // Depends on when the driver notices.
    }

    assertThat(orders.countDocuments()).isOne();
  }

  @Test
  void neverExpiresDocuments() {
    orders.createIndex(
        Indexes.ascending("at"), new IndexOptions().expireAfter(1L, TimeUnit.SECONDS));
    orders.insertOne(new Document("_id", 1).append("at", new Date(0)));

    assertThat(orders.listIndexes().into(new ArrayList<>()))
        .anyMatch(index -> index.containsKey("expireAfterSeconds"));
    assertThat(orders.countDocuments()).isOne();
  }

  @Test
  void ignoresCollation() {
    orders.insertMany(List.of(new Document("_id", "b"), new Document("_id", "B")));
    var ignoringCase =
        Collation.builder().locale("en").collationStrength(CollationStrength.SECONDARY).build();

    assertThat(orders.find(eq("_id", "b")).collation(ignoringCase)).hasSize(1);
  }

  @Test
  void ignoresValidatorsAndViews() {
    var database = store.database();
    database.createCollection(
        "checked",
        new CreateCollectionOptions()
            .validationOptions(
                new ValidationOptions().validator(new Document("n", new Document("$gt", 5)))));
    orders.insertOne(new Document("_id", 1));
    database.createView("view", "orders", List.of());

    store.collection("checked").insertOne(new Document("n", 1));
    assertThat(store.collection("view").countDocuments()).isZero();
    assertThatThrownBy(() ->
            database.createCollection(
                "capped", new CreateCollectionOptions().capped(true).sizeInBytes(1000)))
        .isInstanceOf(MongoCommandException.class);
  }

  @Test
  void explainsNothingButHowManyDocumentsAFindLooksAt() {
    assertThat(orders.find().explain()).doesNotContainKey("queryPlanner");
    assertThatThrownBy(() -> orders.aggregate(List.of()).explain())
        .isInstanceOf(MongoCommandException.class);
  }

  @Test
  void acceptsTextAndGeoIndexesButNotTheirQueries() {
    orders.createIndex(Indexes.text("name"));
    orders.createIndex(Indexes.geo2dsphere("place"));
    orders.insertOne(new Document("_id", 1).append("name", "a").append("place", List.of(1, 2)));

    assertThatThrownBy(() -> orders.find(Document.parse("{$text: {$search: 'a'}}")).first())
        .isInstanceOf(MongoException.class);
    assertThatThrownBy(() -> orders.find(Document.parse("{$where: 'true'}")).first())
        .isInstanceOf(MongoException.class);
  }

  @Test
  void treatsAHashedIndexLikeAnOrdinaryOne() {
    orders.createIndex(Indexes.hashed("name"));
    orders.insertMany(List.of(new Document("_id", 1).append("name", "a"), new Document("_id", 2)));

    assertThat(store.examinedBy(() -> orders.find(eq("name", "a")).first())).isOne();
  }

  @Test
  void refusesBitUpdatesAndMapReduce() {
    orders.insertOne(new Document("_id", 1).append("n", 1));

    assertThatThrownBy(() -> orders.updateOne(eq("_id", 1), Document.parse("{$bit: {n: {or: 2}}}")))
        .isInstanceOf(MongoException.class);
    assertThatThrownBy(() ->
            store
                .database()
                .runCommand(Document.parse("{mapReduce: 'orders', map: '', reduce: '', out: 'o'}")))
        .isInstanceOf(MongoCommandException.class);
  }

  @Test
  void refusesWildcardIndexesOnceThereIsADocument() {
    orders.insertOne(new Document("_id", 1).append("a", 1));

    assertThatThrownBy(() -> orders.createIndex(Indexes.ascending("$**")))
        .isInstanceOf(MongoException.class);
  }

  @Test
  void refusesUpdatesByPipeline() {
    orders.insertOne(new Document("_id", 1));

    assertThatThrownBy(() -> orders.updateOne(eq("_id", 1), List.of(Updates.set("a", 1))))
        .isInstanceOf(MongoException.class);
  }

  @Test
  void leavesComputedFieldsOutOfProjections() {
    orders.insertOne(new Document("_id", 1).append("a", 2));

    var projected = orders.find().projection(Document.parse("{b: {$add: ['$a', 1]}}")).first();

    assertThat(projected.get("b")).isNotEqualTo(3);
  }

  @Test
  void considersNumbersEqualThatAreTheSameAsDoubles() {
    orders.createIndex(Indexes.ascending("amount"), new IndexOptions().unique(true));
    orders.insertOne(new Document("amount", Decimal128.parse("1.00000000000000000001")));

    assertThat(orders.find(eq("amount", Decimal128.parse("1")))).hasSize(1);
    assertThatThrownBy(() ->
            orders.insertOne(new Document("amount", Decimal128.parse("1.000000000000000002"))))
        .isInstanceOf(MongoWriteException.class);
  }

  @Test
  void doesNotKeepTheSubtypeOfBinaryValues() {
    orders.insertOne(new Document("_id", 1).append("b", new Binary((byte) 0x80, new byte[] {1})));

    assertThat(orders.find().first().get("b", Binary.class).getType()).isZero();
    assertThatThrownBy(
            () -> orders.insertOne(new Document("b", new Binary((byte) 5, new byte[16]))))
        .isInstanceOf(MongoException.class);
  }

  @Test
  void sortsEmbeddedDocumentsAsEqual() {
    orders.insertMany(
        List.of(
            new Document("_id", 1).append("d", new Document("a", 2)),
            new Document("_id", 2).append("d", new Document("a", 1))));

    assertThat(orders.find().sort(new Document("d", 1)).map(it -> it.get("_id")))
        .containsExactly(1, 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{$set: {a: 1}}",
        "{$replaceWith: '$a'}",
        "{$setWindowFields: {output: {}}}",
        "{$bucketAuto: {groupBy: '$a', buckets: 2}}",
        "{$densify: {field: 'a', range: {step: 1, bounds: 'full'}}}",
        "{$fill: {output: {a: {value: 0}}}}",
        "{$collStats: {}}",
        "{$group: {_id: null, v: {$count: {}}}}",
        "{$group: {_id: null, v: {$stdDevPop: '$a'}}}",
        "{$group: {_id: null, v: {$mergeObjects: '$$ROOT'}}}",
        "{$project: {v: {$switch: {branches: [], default: 1}}}}",
        "{$project: {v: {$let: {vars: {x: 1}, in: '$$x'}}}}",
        "{$project: {v: {$dateTrunc: {date: '$at', unit: 'day'}}}}",
        "{$project: {v: {$dateAdd: {startDate: '$at', unit: 'day', amount: 1}}}}",
        "{$project: {v: {$dateDiff: {startDate: '$at', endDate: '$at', unit: 'day'}}}}",
        "{$project: {v: {$dateFromString: {dateString: '2026-11-22'}}}}",
        "{$project: {v: {$round: ['$a', 1]}}}",
        "{$project: {v: {$toDecimal: '$a'}}}",
        "{$project: {v: {$trim: {input: 'a'}}}}",
        "{$project: {v: {$regexMatch: {input: 'a', regex: 'a'}}}}",
        "{$project: {v: {$sortArray: {input: [1], sortBy: 1}}}}",
        "{$project: {v: {$getField: 'a'}}}"
      })
  void doesNotKnowTheseStagesAndExpressions(String stage) {
    orders.insertOne(new Document("_id", 1).append("a", 1.5).append("at", new Date(0)));

    assertThatThrownBy(() -> orders.aggregate(List.of(Document.parse(stage))).first())
        .isInstanceOf(MongoCommandException.class);
  }

  @Test
  void dividesDecimalsAsDoubles() {
    orders.insertOne(new Document("_id", 1).append("a", Decimal128.parse("1")));

    var third =
        orders.aggregate(List.of(Document.parse("{$project: {v: {$divide: ['$a', 3]}}}"))).first();

    assertThat(third.get("v")).isInstanceOf(Double.class);
  }
}
