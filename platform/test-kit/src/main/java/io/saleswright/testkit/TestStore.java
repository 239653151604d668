package io.saleswright.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.saleswright.store.EmbeddedStore;
import java.util.UUID;

/**
 * The store of a test run: the embedded one, or a real MongoDB when {@code
 * saleswright.test.mongodb-uri} names one. Started once; tests keep apart by databases.
 */
public final class TestStore {

  private TestStore() {}

  private static final class Holder {

    static final String URI = uri();
    static final MongoClient CLIENT = MongoClients.create(URI);

    private static String uri() {
      String given = System.getProperty("saleswright.test.mongodb-uri", "");
      if (!given.isBlank()) {
        return given;
      }
      EmbeddedStore store = EmbeddedStore.inMemory();
      Runtime.getRuntime().addShutdownHook(new Thread(store::close));
      return store.connectionString();
    }
  }

  /** Where drivers connect to; names no database. */
  public static String uri() {
    return Holder.URI;
  }

  /** A database that nobody else uses. */
  public static MongoDatabase freshDatabase() {
    return Holder.CLIENT.getDatabase(freshName());
  }

  /** A name for a database that nobody else uses. */
  public static String freshName() {
    return "test-" + UUID.randomUUID();
  }
}
