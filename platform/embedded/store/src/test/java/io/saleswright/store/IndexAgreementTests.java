package io.saleswright.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asks the same of a collection with indexes and of one without, with documents, changes and
 * queries made at random: the answers must be the same, sorted or not.
 */
class IndexAgreementTests {

  private static final int DOCUMENTS = 300;
  private static final int QUERIES = 400;
  private static final List<String> FIELDS = List.of("a", "b", "c.d");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void answersAreTheSameWithAndWithoutIndexes(long seed) {
    var random = new Random(seed);
    try (var store = RunningStore.inMemory()) {
      var plain = store.collection("plain");
      var indexed = store.collection("indexed");
      index(indexed);
      for (var i = 0; i < DOCUMENTS; i++) {
        var document = document(i, random);
        plain.insertOne(document);
        indexed.insertOne(document);
      }
      change(plain, indexed, random);

      for (var i = 0; i < QUERIES; i++) {
        var query = query(random);
        var sort = sort(random);
        var limit = random.nextInt(3) * 5;

        assertThat(answer(indexed, query, sort, limit))
            .as("seed %s, query %s, sort %s, limit %s", seed, query, sort, limit)
            .isEqualTo(answer(plain, query, sort, limit));
      }
    }
  }

  private static void index(MongoCollection<Document> collection) {
    collection.createIndex(Document.parse("{a: 1}"));
    collection.createIndex(Document.parse("{a: 1, b: -1}"));
    collection.createIndex(Document.parse("{b: 1, 'c.d': 1, a: 1}"));
    collection.createIndex(Document.parse("{'c.d': 1}"), new IndexOptions().sparse(true));
    collection.createIndex(
        Document.parse("{b: 1, 'c.d': 1}"), new IndexOptions().sparse(true).name("sparse pair"));
  }

  private static void change(
      MongoCollection<Document> plain, MongoCollection<Document> indexed, Random random) {
    for (var i = 0; i < DOCUMENTS / 2; i++) {
      var id = new Document("_id", random.nextInt(DOCUMENTS));
      if (random.nextInt(4) == 0) {
        assertThat(indexed.deleteOne(id)).isEqualTo(plain.deleteOne(id));
      } else {
        Bson update =
            random.nextBoolean()
                ? Updates.set(FIELDS.get(random.nextInt(2)), value(random))
                : Updates.unset("c");
        assertThat(indexed.updateOne(id, update)).isEqualTo(plain.updateOne(id, update));
      }
    }
  }

  private static Document document(int id, Random random) {
    var document = new Document("_id", id);
    if (random.nextInt(8) > 0) {
      document.append("a", value(random));
    }
    if (random.nextInt(8) > 0) {
      document.append("b", random.nextInt(4));
    }
    switch (random.nextInt(5)) {
      case 0 -> document.append("c", List.of(new Document("d", value(random)), new Document()));
      case 1 -> document.append("c", random.nextInt(3));
      case 2 -> {}
      default -> document.append("c", new Document("d", value(random)));
    }
    return document;
  }

  /** Few different values, so that many are equal, of nearly all types. */
  private static Object value(Random random) {
    var small = random.nextInt(6);
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> small;
      case 3 -> (long) small;
      case 4 -> small + 0.5;
      case 5 -> new Decimal128(BigDecimal.valueOf(small, 1));
      case 6, 7 -> "text-" + small;
      case 8 -> Date.from(Instant.ofEpochSecond(small));
      case 9 -> new UUID(small % 2 == 0 ? small : -small, small);
      case 10 -> small % 2 == 0;
      case 11 -> List.of(small, small + 2);
      case 12 -> small == 0 ? List.of() : new Document("deep", small);
      default -> null;
    };
  }

  private static Document query(Random random) {
    var parts = new ArrayList<Document>();
    for (var field : FIELDS) {
      if (random.nextInt(3) > 0) {
        parts.add(new Document(field, demand(random)));
      }
    }
    var flat = new Document();
    parts.forEach(flat::putAll);
    return random.nextBoolean() || parts.isEmpty() ? flat : new Document("$and", parts);
  }

  private static Object demand(Random random) {
    return switch (random.nextInt(9)) {
      case 0, 1, 2 -> value(random);
      case 3 -> new Document("$in", Arrays.asList(value(random), value(random), value(random)));
      case 4 -> new Document("$gte", value(random));
      case 5 -> new Document("$lt", value(random));
      case 6 -> new Document("$gt", random.nextInt(3)).append("$lte", random.nextInt(6));
      case 7 -> new Document("$exists", random.nextBoolean());
      default -> new Document("$ne", value(random));
    };
  }

  /** Down to the id, so that there is one right order. */
  private static Document sort(Random random) {
    var sort = new Document();
    if (random.nextInt(3) > 0) {
      sort.append(FIELDS.get(random.nextInt(3)), random.nextBoolean() ? 1 : -1);
    }
    return sort.append("_id", random.nextBoolean() ? 1 : -1);
  }

  private static List<Document> answer(
      MongoCollection<Document> collection, Document query, Document sort, int limit) {
    return collection.find(query).sort(sort).limit(limit).into(new ArrayList<>());
  }
}
