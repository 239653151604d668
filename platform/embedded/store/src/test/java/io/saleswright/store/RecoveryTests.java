package io.saleswright.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.Updates;
import io.saleswright.store.journal.JournalOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What a store had is there after it was closed and started again. */
class RecoveryTests extends StoreOnDiskTest {

  private MongoCollection<Document> orders() {
    return store.collection("orders");
  }

  @Test
  void bringsBackTheResultOfEveryKindOfWrite() {
    orders().insertMany(IntStream.range(0, 10).mapToObj(i -> new Document("_id", i)).toList());
    orders().updateMany(gte("_id", 5), Updates.set("late", true));
    orders().replaceOne(eq("_id", 1), new Document("replaced", 1));
    orders().deleteOne(eq("_id", 2));
    orders().findOneAndDelete(eq("_id", 3));
    orders()
        .findOneAndUpdate(
            eq("_id", "new"), Updates.inc("n", 1), new FindOneAndUpdateOptions().upsert(true));
    orders().findOneAndUpdate(eq("_id", "new"), Updates.push("list", "x"));
    orders().aggregate(List.of(new Document("$out", "copies"))).toCollection();
    var before = all("orders");

    restart();

    assertThat(all("orders")).isEqualTo(before).hasSize(9);
    assertThat(all("copies")).isEqualTo(before);
  }

  @Test
  void keepsWhatAFailedCommandDid() {
    var twice = List.of(new Document("_id", 1), new Document("_id", 1), new Document("_id", 2));
    assertThatThrownBy(() -> orders().insertMany(twice, new InsertManyOptions().ordered(false)));

    restart();

    assertThat(all("orders")).containsExactly(new Document("_id", 1), new Document("_id", 2));
  }

  @Test
  void bringsBackIndexes() {
    orders().createIndex(Indexes.ascending("owner"));
    orders().createIndex(Indexes.ascending("due"), new IndexOptions().sparse(true));
    IntStream.range(0, 100)
        .forEach(i -> orders().insertOne(new Document("_id", i).append("owner", "o" + i % 10)));
    var before = orders().listIndexes().into(new ArrayList<>());

    restart();

    assertThat(orders().listIndexes()).containsExactlyElementsOf(before).hasSize(3);
    assertThat(store.examinedBy(() -> orders().find(eq("owner", "o3")).into(new ArrayList<>())))
        .isEqualTo(10);
  }

  @Test
  void enforcesUniqueIndexesAgain() {
    orders().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
    orders().insertOne(new Document("_id", 1).append("number", "SO-1"));

    restart();

    assertThatThrownBy(() -> orders().insertOne(new Document("_id", 2).append("number", "SO-1")))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("E11000");
    assertThatThrownBy(() -> orders().insertOne(new Document("_id", 1)))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("E11000");
  }

  @Test
  void doesNotBringBackWhatWasDropped() {
    orders().insertOne(new Document("_id", 1));
    orders().createIndex(Indexes.ascending("a"));
    store.collection("other").insertOne(new Document("_id", 1));
    store.client().getDatabase("gone").getCollection("c").insertOne(new Document("_id", 1));
    orders().dropIndex("a_1");
    store.collection("other").drop();
    store.client().getDatabase("gone").drop();

    restart();

    assertThat(store.database().listCollectionNames()).containsExactly("orders");
    assertThat(store.client().listDatabaseNames()).contains("order").doesNotContain("gone");
    assertThat(orders().listIndexes()).hasSize(1);
  }

  @Test
  void keepsDocumentsAndIndexesOfARenamedCollection() {
    orders().createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
    orders().insertOne(new Document("_id", 1).append("number", "SO-1"));
    store.collection("old").insertOne(new Document("_id", "replaced"));
    orders()
        .renameCollection(
            new MongoNamespace("order", "old"), new RenameCollectionOptions().dropTarget(true));
    orders().insertOne(new Document("_id", "new one"));

    restart();

    assertThat(all("old")).containsExactly(new Document("_id", 1).append("number", "SO-1"));
    assertThat(store.collection("old").listIndexes()).hasSize(2);
    assertThat(all("orders")).containsExactly(new Document("_id", "new one"));
  }

  @Test
  void takesSnapshotsWhileItRuns() {
    store.close();
    var often = StoreOptions.onDisk(directory).withJournal(new JournalOptions(false, 20_000));
    store = RunningStore.of(EmbeddedStore.start(often));
    orders().createIndex(Indexes.ascending("n"));
    for (var i = 0; i < 3000; i++) {
      orders()
          .findOneAndUpdate(
              eq("_id", i % 50),
              Updates.combine(Updates.inc("n", 1), Updates.set("text", "x".repeat(100))),
              new FindOneAndUpdateOptions().upsert(true));
    }
    var before = all("orders");

    restart();

    assertThat(all("orders")).isEqualTo(before).hasSize(50).allMatch(it -> it.get("n").equals(60));
    assertThat(directory.toFile().list((_, name) -> name.startsWith("snapshot-"))).hasSize(1);
    assertThat(directory.resolve("log-0")).doesNotExist();
    assertThat(orders().listIndexes()).hasSize(2);
  }

  private List<Document> all(String collection) {
    return store.collection(collection).find().into(new ArrayList<>());
  }
}
