package io.saleswright.store.server;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.InMemoryCursor;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import io.saleswright.store.query.OrderedIndex;
import io.saleswright.store.query.UniqueIndex;
import java.util.ArrayList;
import java.util.List;

/** A database whose collections and index descriptions live in the store's contents. */
final class StoreDatabase extends AbstractMongoDatabase<Long> {

  /** Documents in a reply when the client does not say; one reply must not grow without bound. */
  static final int DEFAULT_BATCH_SIZE = 100;

  private final StoreState state;
  private final List<StoreCollection> opened = new ArrayList<>();
  private boolean opening = true;

  StoreDatabase(String name, CursorRegistry cursors, StoreState state) {
    super(name, cursors);
    this.state = state;
    initializeNamespacesAndIndexes();
    opening = false;
    opened.forEach(StoreCollection::open);
    opened.clear();
  }

  @Override
  public Document handleCommand(
      Channel channel,
      String command,
      Document arguments,
      DatabaseResolver databases,
      Oplog oplog) {
    CommandRunner runner = it -> super.handleCommand(channel, command, it, databases, oplog);
    return switch (command) {
      case "find" -> runner.run(inBatches(arguments));
      case "insert" -> countInserted(arguments, runner.run(arguments));
      case "update" -> new UpdateCommand(arguments).run(runner);
      case "dropIndexes" -> dropIndexes(arguments, runner);
      case "aggregate" -> aggregate(arguments, databases, oplog);
      case "explain" ->
          explain(
              Fields.document(arguments, "explain"),
              it -> super.handleCommand(channel, "find", it, databases, oplog));
      default -> runner.run(arguments);
    };
  }

  /**
   * Tells how many documents a query looks at, as MongoDB does for {@code executionStats}. It runs
   * alone, as all commands do that are not known to read only, so nobody else's are counted.
   */
  private Document explain(Document query, CommandRunner runner) {
    if (!query.containsKey("find")) {
      throw new MongoServerError(
          ErrorCode.IllegalOperation, "the embedded store explains no command but find");
    }
    query.put("batchSize", Integer.MAX_VALUE);
    var before = state.examined();
    var found = Fields.document(runner.run(query), "cursor");
    var response =
        new Document(
            "executionStats",
            new Document("executionSuccess", true)
                .append("nReturned", Fields.list(found, "firstBatch").size())
                .append("totalDocsExamined", state.examined() - before));
    Utils.markOkay(response);
    return response;
  }

  private static Document inBatches(Document arguments) {
    if (!Utils.isTrue(arguments.get("singleBatch"))) {
      arguments.putIfAbsent("batchSize", DEFAULT_BATCH_SIZE);
    }
    return arguments;
  }

  private Document aggregate(Document arguments, DatabaseResolver databases, Oplog oplog) {
    var name = Fields.text(arguments, "aggregate");
    var pipeline = Aggregation.parse(arguments.get("pipeline"));
    var collection = (StoreCollection) resolveCollection(name, false);
    var result = new AggregateCommand(this, collection, databases, oplog).run(pipeline);
    var cursor = Fields.document(arguments, "cursor");
    var asked = cursor.containsKey("batchSize") ? Fields.number(cursor, "batchSize") : 0;
    return inBatches(name, result, asked > 0 ? asked : DEFAULT_BATCH_SIZE);
  }

  private Document inBatches(String collection, List<Document> result, int batchSize) {
    var batch = result.subList(0, Math.min(batchSize, result.size()));
    var id = 0L;
    if (batch.size() < result.size()) {
      id = cursorRegistry.generateCursorId();
      var rest = result.subList(batch.size(), result.size());
      cursorRegistry.add(new InMemoryCursor(id, rest));
    }
    var cursor =
        new Document("id", id)
            .append("ns", getFullCollectionNamespace(collection))
            .append("firstBatch", batch);
    var response = new Document("cursor", cursor);
    Utils.markOkay(response);
    return response;
  }

  /** The server underneath counts those that it refused. */
  private static Document countInserted(Document arguments, Document result) {
    if (result.get("writeErrors") instanceof List<?> errors && !errors.isEmpty()) {
      var documents = Fields.list(arguments, "documents");
      var ordered = Utils.isTrue(arguments.getOrDefault("ordered", true));
      var inserted =
          ordered ? ((Document) errors.getFirst()).get("index") : documents.size() - errors.size();
      result.put("n", inserted);
    }
    return result;
  }

  /**
   * Names each index by its name and its collection; the server underneath forgets the indexes of
   * that name on all collections, and finds "all" on all of them.
   */
  private Document dropIndexes(Document arguments, CommandRunner runner) {
    var name = arguments.get("index");
    if (!(name instanceof String)) {
      return runner.run(arguments);
    }
    var collection = Fields.text(arguments, "dropIndexes");
    var namespace = getFullCollectionNamespace(collection);
    var dropped = new ArrayList<Document>();
    for (var index : getOrCreateIndexesCollection().handleQuery(new Document("ns", namespace))) {
      var isPrimaryKey = isPrimaryKeyIndex(Fields.document(index, "key"));
      if (name.equals("*") ? !isPrimaryKey : name.equals(index.get("name"))) {
        dropped.add(index);
      }
    }
    if (dropped.isEmpty() && !name.equals("*")) {
      throw new MongoServerError(
          ErrorCode.IndexNotFound, "index not found with name [%s]".formatted(name));
    }
    var result = new Document();
    for (var index : dropped) {
      dropIndex(resolveCollection(collection, true), Fields.text(index, "name"));
      getOrCreateIndexesCollection().removeDocument(index);
    }
    Utils.markOkay(result);
    return result;
  }

  /** A unique index with a filter would be enforced on documents outside of the filter too. */
  @Override
  protected void addIndex(Document description) {
    if (description.containsKey("partialFilterExpression")
        && Utils.isTrue(description.get("unique"))) {
      throw new MongoServerError(
          ErrorCode.InvalidOptions, "the embedded store has no partial unique indexes; use sparse");
    }
    super.addIndex(description);
  }

  @Override
  protected MongoCollection<Long> openOrCreateCollection(String name, CollectionOptions options) {
    var collection = new StoreCollection(this, name, options, cursorRegistry, state, opening);
    if (opening) {
      opened.add(collection);
    }
    return collection;
  }

  @Override
  protected Index<Long> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new UniqueIndex(name, keys, sparse);
  }

  @Override
  protected Index<Long> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new OrderedIndex(name, keys, sparse);
  }

  @Override
  protected long getFileSize() {
    return 0;
  }

  @Override
  protected long getStorageSize() {
    return 0;
  }
}
