package io.saleswright.platform.mongodb.connection;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.mongodb.StoreFailures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a server can do what services ask of their store: tried on a document of its own in the
 * service's database, once, when a service starts. What services ask for is listed in {@code
 * docs/store.md}, and a test holds this to that list.
 */
public final class StoreCheck {

  private static final Logger LOG = LoggerFactory.getLogger(StoreCheck.class);

  private final List<String> missing = new ArrayList<>();

  private StoreCheck() {}

  /**
   * Asks for all of it, by some eight commands. A server that is away is not judged: whoever needs
   * it finds that out.
   *
   * @param address where the server is, for the message
   * @throws IllegalStateException when something is missing; its message says what
   */
  public static void demand(String address, MongoDatabase database) {
    List<String> missing = List.of();
    try {
      missing = missing(database);
    } catch (MongoException away) {
      LOG.warn("It was not tried what the store can do: {}", away.getMessage());
    }
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          "The store at %s lacks what this service needs (docs/store.md): %s"
              .formatted(address, String.join("; ", missing)));
    }
  }

  /**
   * What a server can't do; empty when all is well.
   *
   * @throws MongoException when the server is away
   */
  public static List<String> missing(MongoDatabase database) {
    StoreCheck check = new StoreCheck();
    StoreQuestions store = new StoreQuestions(database);
    check.ask("indexes that are unique, sparse, or of several fields", store::indexes);
    check.ask("updates", store::updates);
    check.ask("unique indexes that refuse a second document", store::uniqueness);
    check.ask("findAndModify", store::findAndModify);
    check.ask("conditions", store::conditions);
    check.ask("aggregations with exact sums of Decimal128", store::aggregation);
    check.ask("one answer from several collections", store::unions);
    check.ask("deleting what matches a condition", store::deleting);
    return List.copyOf(check.missing);
  }

  private void ask(String what, BooleanSupplier question) {
    try {
      if (!question.getAsBoolean()) {
        missing.add(what);
      }
    } catch (MongoException refused) {
      if (StoreFailures.mayPass(refused)) {
        throw refused;
      }
      missing.add(what + ", of which it says: " + refused.getMessage());
    }
  }
}
