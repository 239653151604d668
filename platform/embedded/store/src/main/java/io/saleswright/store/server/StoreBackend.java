package io.saleswright.store.server;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Runs commands on the databases of a {@link StoreState}. */
final class StoreBackend extends AbstractMongoBackend {

  /**
   * That of MongoDB 4.4, the oldest that current drivers talk to. What drivers send from there on
   * without being asked, such as a comment on getMore, is taken here; sessions, which later
   * versions are about, are not announced.
   */
  private static final int WIRE_VERSION = 9;

  private final StoreState state;
  private final Map<String, StoreDatabase> databases = new ConcurrentHashMap<>();

  /** Opens all databases that the state has collections of, with their indexes. */
  StoreBackend(StoreState state) {
    super(Clock.systemUTC());
    this.state = state;
    state
        .collectionNames()
        .forEach(collection -> resolveDatabase(Utils.getDatabaseNameFromFullName(collection)));
  }

  @Override
  public Document handleCommand(
      Channel channel, String database, String command, Document arguments) {
    return switch (command) {
      case "hello" -> greeting(channel, database, arguments).append("isWritablePrimary", true);
      case "ismaster", "isMaster" -> greeting(channel, database, arguments);
      case "getMore" -> {
        arguments.putIfAbsent("batchSize", StoreDatabase.DEFAULT_BATCH_SIZE);
        yield super.handleCommand(channel, database, command, arguments);
      }
      case "renameCollection" -> {
        refuseMoveToOtherDatabase(arguments);
        yield super.handleCommand(channel, database, command, arguments);
      }
      default -> super.handleCommand(channel, database, command, arguments);
    };
  }

  private Document greeting(Channel channel, String database, Document arguments) {
    Document greeting = super.handleCommand(channel, database, "ismaster", arguments);
    greeting.put("maxWireVersion", WIRE_VERSION);
    return greeting;
  }

  /** The indexes would stay behind. */
  private static void refuseMoveToOtherDatabase(Document arguments) {
    var from = Utils.getDatabaseNameFromFullName(Fields.text(arguments, "renameCollection"));
    var to = Utils.getDatabaseNameFromFullName(Fields.text(arguments, "to"));
    if (!from.equals(to)) {
      throw new MongoServerError(
          ErrorCode.IllegalOperation,
          "the embedded store does not rename a collection into another database");
    }
  }

  /** With the number of documents that queries looked at, where MongoDB reports it as well. */
  @Override
  public Document getServerStatus() {
    var status = super.getServerStatus();
    Fields.document(status, "metrics")
        .put("queryExecutor", new Document("scannedObjects", state.examined()));
    return status;
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return databases.computeIfAbsent(
        name, _ -> new StoreDatabase(name, getCursorRegistry(), state));
  }

  @Override
  public void dropDatabase(String name) {
    super.dropDatabase(name);
    databases.remove(name);
  }
}
