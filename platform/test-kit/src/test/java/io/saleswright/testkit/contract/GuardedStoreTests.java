package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.saleswright.testkit.TestStore;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guard guards: otherwise the contracts on it would show nothing. */
class GuardedStoreTests {

  private static GuardedStore store;

  @BeforeAll
  static void open(@TempDir Path directory) {
    store = new GuardedStore(TestStore.embeddedUri(), directory);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Test
  void letsInWhoLogsIn() {
    assertThat(countsAt(store.uri())).isZero();
  }

  @Test
  void refusesAWrongPassword() {
    assertThatExceptionOfType(MongoException.class)
        .isThrownBy(() -> countsAt(store.uri("tester:wrong")))
        .withMessageContaining("authenticating");
  }

  @Test
  void refusesWhoDoesNotLogIn() {
    assertThatExceptionOfType(MongoCommandException.class)
        .isThrownBy(() -> countsAt(store.uriOfStrangers()))
        .satisfies(refused -> assertThat(refused.getErrorCode()).isEqualTo(13));
  }

  @Test
  void refusesWhoSpeaksWithoutTls() {
    String plain = store.uri().replace("tls=true", "serverSelectionTimeoutMS=300");
    assertThatExceptionOfType(MongoException.class).isThrownBy(() -> countsAt(plain));
  }

  private static long countsAt(String uri) {
    try (MongoClient client = MongoClients.create(uri)) {
      return client
          .getDatabase(TestStore.freshName())
          .getCollection("things")
          .countDocuments(new Document());
    }
  }
}
