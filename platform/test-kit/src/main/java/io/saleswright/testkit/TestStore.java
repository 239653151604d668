package io.saleswright.testkit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.saleswright.store.EmbeddedStore;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The store of a test run: the embedded one, or the server that {@code MONGODB_URI} or the property
 * {@code saleswright.test.mongodb-uri} names, with its login and options. Started once; tests keep
 * apart by databases, which are removed from a given server when the tests end.
 */
public final class TestStore {

  private TestStore() {}

  private static final class Holder {

    static final String URI = given().orElseGet(TestStore::embeddedUri);
    static final MongoClient CLIENT = MongoClients.create(URI);
  }

  private static final class Embedded {

    static final String URI = start();

    private static String start() {
      EmbeddedStore store = EmbeddedStore.inMemory();
      Runtime.getRuntime().addShutdownHook(new Thread(store::close));
      return store.connectionString();
    }
  }

  private static final class Databases {

    static final Set<String> NAMES = ConcurrentHashMap.newKeySet();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(Databases::drop));
    }

    private static void drop() {
      NAMES.forEach(name -> Holder.CLIENT.getDatabase(name).drop());
    }
  }

  /** The server that was named for the tests, if one was. */
  public static Optional<String> given() {
    String property = System.getProperty("saleswright.test.mongodb-uri", "").strip();
    String variable = System.getenv().getOrDefault("MONGODB_URI", "").strip();
    return Optional.of(property.isEmpty() ? variable : property).filter(uri -> !uri.isEmpty());
  }

  /** Where drivers connect to the embedded store, whatever server was named. */
  public static String embeddedUri() {
    return Embedded.URI;
  }

  /** Where drivers connect to; names no database. */
  public static String uri() {
    return Holder.URI;
  }

  /** A database that nobody else uses. */
  public static MongoDatabase freshDatabase() {
    return Holder.CLIENT.getDatabase(freshName());
  }

  /** The database of this name. */
  public static MongoDatabase database(String name) {
    return Holder.CLIENT.getDatabase(name);
  }

  /** A name for a database that nobody else uses. */
  public static String freshName() {
    String name = "test-" + UUID.randomUUID();
    if (given().isPresent()) {
      Databases.NAMES.add(name);
    }
    return name;
  }
}
