package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import io.saleswright.platform.mongodb.connection.StoreCheck;
import io.saleswright.testkit.TestStore;
import io.saleswright.testkit.store.StoreUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A service finds out at its start what its store can't do, and asks for what services use. */
class StoreCheckTests {

  /** A line of the list, such as {@code | condition | `$in` | …}. */
  private static final Pattern LINE =
      Pattern.compile("(?m)^\\| ([a-z]+) \\| `([^`]+)` \\| ([^|]+) \\|$");

  private static final StoreUse USE = new StoreUse();
  private static MongoClient client;

  @BeforeAll
  static void connect() {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(TestStore.uri()))
                .writeConcern(WriteConcern.MAJORITY.withJournal(true))
                .readConcern(ReadConcern.MAJORITY)
                .addCommandListener(USE)
                .build());
  }

  @AfterAll
  static void disconnect() {
    client.close();
  }

  @Test
  void theStoreOfTheTestsHasAllAndNothingIsLeftInIt() {
    MongoDatabase database = client.getDatabase(TestStore.freshName());

    assertThat(StoreCheck.missing(database)).isEmpty();
    assertThat(StoreCheck.missing(database)).isEmpty();
    assertThat(database.getCollection("abilities").countDocuments()).isZero();
  }

  @Test
  void saysWhatIsMissing() {
    MongoDatabase database = client.getDatabase(TestStore.freshName());
    // A server that would not make the index that is asked for, and so keeps nothing unique.
    database.getCollection("abilities").createIndex(Indexes.ascending("key"));

    assertThatIllegalStateException()
        .isThrownBy(() -> StoreCheck.demand("db.example:27017", database))
        .withMessageStartingWith("The store at db.example:27017 lacks what this service needs")
        .withMessageContaining("indexes that are unique, sparse, or of several fields, of which")
        .withMessageContaining("unique indexes that refuse a second document");
  }

  @Test
  void doesNotJudgeAServerThatIsAway() {
    try (MongoClient nobody =
        MongoClients.create("mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=100")) {
      assertThatCode(() -> StoreCheck.demand("127.0.0.1:1", nobody.getDatabase("test")))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void asksForWhatServicesUse() throws IOException {
    StoreCheck.missing(client.getDatabase(TestStore.freshName()));

    String page = Files.readString(Path.of("../../docs/store.md"));
    Set<String> used = new TreeSet<>();
    LINE.matcher(page)
        .results()
        .filter(line -> Set.of("condition", "update", "stage", "index").contains(line.group(1)))
        .filter(line -> !line.group(3).equals("gateway"))
        .forEach(line -> used.add(line.group(1) + ": " + line.group(2)));
    assertThat(used).hasSizeGreaterThan(20);
    assertThat(USE.needs()).as("what the start asks for").containsAll(used);
  }
}
