package io.saleswright.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where the server underneath does wrong, and we don't. */
class RepairedBehaviourTests {

  private final RunningStore store = RunningStore.inMemory();

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void dropsAnIndexOfThisCollectionOnly() {
    var orders = store.collection("orders");
    var products = store.collection("products");
    for (var collection : List.of(orders, products)) {
      collection.createIndex(Indexes.ascending("number"));
      collection.createIndex(Indexes.ascending("owner"));
    }

    orders.dropIndex("number_1");
    assertThat(orders.listIndexes()).hasSize(2);
    assertThat(products.listIndexes()).hasSize(3);

    orders.dropIndexes();
    assertThat(orders.listIndexes()).hasSize(1);
    assertThat(products.listIndexes()).hasSize(3);
    assertThatThrownBy(() -> orders.dropIndex("number_1"))
        .isInstanceOf(MongoCommandException.class)
        .hasMessageContaining("index not found");
  }

  @Test
  void refusesAnotherIndexUnderTheSameName() {
    var orders = store.collection("orders");
    orders.createIndex(Indexes.ascending("a"), new IndexOptions().name("one"));
    orders.createIndex(Indexes.ascending("a"), new IndexOptions().name("one"));

    assertThatThrownBy(
            () -> orders.createIndex(Indexes.ascending("b"), new IndexOptions().name("one")))
        .isInstanceOf(MongoCommandException.class);
    assertThatThrownBy(() ->
            orders.createIndex(Indexes.ascending("a"), new IndexOptions().name("one").unique(true)))
        .isInstanceOf(MongoCommandException.class);
    assertThat(orders.listIndexes()).hasSize(2);
  }

  @Test
  void refusesAPartialUniqueIndexInsteadOfEnforcingItEverywhere() {
    var partial =
        new IndexOptions().unique(true).partialFilterExpression(new Document("open", true));

    assertThatThrownBy(
            () -> store.collection("orders").createIndex(Indexes.ascending("number"), partial))
        .isInstanceOf(MongoCommandException.class)
        .hasMessageContaining("partial unique");
  }

  @Test
  void refusesToRenameIntoAnotherDatabase() {
    store.collection("orders").insertOne(new Document("_id", 1));

    assertThatThrownBy(() ->
            store.collection("orders").renameCollection(new MongoNamespace("archive", "orders")))
        .isInstanceOf(MongoCommandException.class)
        .hasMessageContaining("another database");
    assertThat(store.collection("orders").countDocuments()).isOne();
  }

  @Test
  void leavesStoredDocumentsAloneWhenAnAggregationAddsFields() {
    var orders = store.collection("orders");
    var order = new Document("_id", 1).append("state", new Document("owner", "a"));
    orders.insertOne(order);
    var addition = new Document("$addFields", new Document("state", new Document("late", true)));

    var plain = orders.aggregate(List.of(addition)).first();
    var facets =
        orders
            .aggregate(List.of(new Document("$facet", new Document("f", List.of(addition)))))
            .first();

    assertThat(plain.get("state", Document.class)).containsEntry("late", true);
    assertThat(facets.getList("f", Document.class)).containsExactly(plain);
    assertThat(orders.find().first()).isEqualTo(order);
  }

  @Test
  void findsTheDocumentsOfALeadingMatchByAnIndex() {
    var orders = store.collection("orders");
    orders.insertMany(IntStream.range(0, 500).mapToObj(i -> new Document("_id", i)).toList());

    assertThat(store.examinedBy(() -> orders.countDocuments(eq("_id", 7)))).isOne();
    assertThat(store.examinedBy(() -> orders.countDocuments(gte("_id", 490)))).isEqualTo(500);
  }

  @Test
  void unitesCollectionsEachFoundByItsOwnIndex() {
    var orders = store.collection("orders");
    var products = store.collection("products");
    for (var collection : List.of(orders, products)) {
      collection.createIndex(Indexes.ascending("n"), new IndexOptions().sparse(true));
      collection.insertMany(
          IntStream.range(0, 500)
              .mapToObj(i -> new Document("_id", i).append("n", i).append("of", "" + collection))
              .toList());
    }
    var pipeline =
        List.of(
            Aggregates.match(gte("n", 498)),
            Aggregates.unionWith("products", List.of(Aggregates.match(gte("n", 499)))),
            Aggregates.unionWith("nowhere", List.of(Aggregates.match(gte("n", 0)))),
            Aggregates.project(Projections.include("n")),
            Aggregates.unionWith("orders", List.of(Aggregates.match(eq("n", 0)))),
            Aggregates.count("all"));

    assertThat(store.examinedBy(() -> orders.aggregate(pipeline).first())).isEqualTo(4);
    assertThat(orders.aggregate(pipeline)).containsExactly(new Document("all", 4));
    assertThat(orders.aggregate(List.of(new Document("$unionWith", "products")))).hasSize(1_000);
    assertThatThrownBy(() -> orders.aggregate(List.of(new Document("$unionWith", 7))).first())
        .isInstanceOf(MongoCommandException.class);
  }

  @Test
  void looksAtOneDocumentToSeeWhetherThereIsAny() {
    var orders = store.collection("orders");
    orders.createIndex(Indexes.ascending("n"), new IndexOptions().sparse(true));
    orders.insertMany(
        IntStream.range(0, 500).mapToObj(i -> new Document("_id", i).append("n", i)).toList());

    assertThat(
            store.examinedBy(() ->
                orders
                    .aggregate(
                        List.of(
                            Aggregates.match(gte("n", 0)),
                            Aggregates.limit(1),
                            Aggregates.count("any")))
                    .first()))
        .isOne();
  }

  @Test
  void sortsMixedValuesInOneOrder() {
    var mixed = store.collection("mixed");
    mixed.insertMany(
        List.of(
            new Document("_id", 1).append("v", List.of(3, 9)),
            new Document("_id", 2).append("v", 4),
            new Document("_id", 3).append("v", List.of()),
            new Document("_id", 4).append("v", "text"),
            new Document("_id", 5).append("v", 9_007_199_254_740_993L),
            new Document("_id", 6).append("v", 9_007_199_254_740_992L)));

    assertThat(ids(new Document("v", 1))).containsExactly(3, 1, 2, 6, 5, 4);
    assertThat(ids(new Document("v", -1))).containsExactly(4, 5, 6, 1, 2, 3);
  }

  private List<Integer> ids(Document sort) {
    return store
        .collection("mixed")
        .find()
        .sort(sort)
        .map(it -> it.getInteger("_id"))
        .into(new ArrayList<>());
  }
}
