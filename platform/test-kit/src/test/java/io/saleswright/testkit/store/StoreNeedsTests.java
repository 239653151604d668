package io.saleswright.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.saleswright.testkit.TestStore;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreNeedsTests {

  private final StoreUse use = new StoreUse();

  @Test
  void namesWhatAQueryNeeds() {
    on(things -> {
      things
          .find(Filters.or(Filters.in("a", 1, 2), Filters.elemMatch("b", Filters.gt("c", 1))))
          .sort(Sorts.descending("a"))
          .limit(3)
          .first();
      things
          .aggregate(
              List.of(
                  Aggregates.match(Filters.exists("a")),
                  Aggregates.group(null, new BsonField("n", new Document("$sum", "$a")))))
          .into(new ArrayList<>());
    });

    assertThat(use.needs())
        .contains(
            "command: find",
            "option: find sort",
            "option: find limit",
            "condition: $or",
            "condition: $in",
            "condition: $elemMatch",
            "condition: $gt",
            "command: aggregate",
            "stage: $match",
            "condition: $exists",
            "stage: $group",
            "expression: $sum",
            "concern: readConcern level: majority");
  }

  @Test
  void namesWhatAWriteNeeds() {
    on(things -> {
      things.createIndex(
          Indexes.compoundIndex(Indexes.ascending("a"), Indexes.descending("b")),
          new IndexOptions().unique(true));
      things.insertOne(new Document("a", 7).append("sum", new Decimal128(BigDecimal.ONE)));
      things.updateOne(
          Filters.eq("_id", 1), Updates.push("list", "x"), new UpdateOptions().upsert(true));
      things.findOneAndUpdate(Filters.lt("a", 1), Updates.inc("a", 1));
      things.deleteMany(Filters.ne("a", 1));
    });

    assertThat(use.needs())
        .contains(
            "command: createIndexes",
            "index: compound ascending and descending",
            "index: option unique",
            "command: insert",
            "type: decimal128",
            "command: update",
            "option: update upsert",
            "update: $push",
            "command: findAndModify",
            "condition: $lt",
            "update: $inc",
            "command: delete",
            "condition: $ne",
            "concern: writeConcern j: true, w: majority")
        .doesNotContain("type: document");
  }

  @Test
  void addsToWhatAFormerRunHasNoted(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("target/store-use.txt");
    on(MongoCollection::countDocuments);
    use.addTo(file);
    Files.writeString(file, Files.readString(file) + "command: before\n");
    use.addTo(file);

    assertThat(Files.readAllLines(file))
        .contains("command: before", "command: aggregate")
        .isSorted()
        .doesNotHaveDuplicates();
  }

  private void on(Consumer<MongoCollection<Document>> doing) {
    try (MongoClient client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(TestStore.uri()))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .addCommandListener(use)
                .build())) {
      doing.accept(client.getDatabase(TestStore.freshName()).getCollection("things"));
    }
  }
}
