package io.saleswright.bench.process;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;

/**
 * The store of a site, whose databases are called by their services.
 *
 * @param client speaks to it
 * @param names what the database of a service is really called
 * @param own whether this run has started it
 */
public record Store(MongoClient client, UnaryOperator<String> names, boolean own)
    implements AutoCloseable {

  private static final Document STATUS = new Document("serverStatus", 1);

  static Store at(String uri, UnaryOperator<String> names, boolean own) {
    return new Store(MongoClients.create(uri), names, own);
  }

  /** The database of a service, or of a benchmark. */
  public MongoDatabase getDatabase(String name) {
    return client.getDatabase(names.apply(name));
  }

  /** How many documents there are. Only our own store's estimate is exact, and it costs nothing. */
  public long count(MongoCollection<?> collection) {
    return own ? collection.estimatedDocumentCount() : collection.countDocuments();
  }

  /** How many documents queries have looked at so far; not a number when it does not tell. */
  public double examined() {
    Document metrics =
        client.getDatabase("admin").runCommand(STATUS).get("metrics", Document.class);
    Document queries = metrics == null ? null : metrics.get("queryExecutor", Document.class);
    Object examined = queries == null ? null : queries.get("scannedObjects");
    return examined instanceof Number number ? number.doubleValue() : Double.NaN;
  }

  /**
   * How many documents it says that it looks at for queries which a service sent.
   *
   * @param queries as the log of a service's queries tells them
   * @return not a number when it does not tell of one of them
   */
  public double explained(List<String> queries) {
    return queries.stream()
        .map(BsonDocument::parse)
        .mapToDouble(noted ->
            Explained.documents(
                client.getDatabase(noted.getString("database").getValue()),
                noted.getDocument("query")))
        .sum();
  }

  /** Whether it explains queries. */
  private boolean explains() {
    return !Double.isNaN(
        Explained.documents(
            getDatabase("bench"), new BsonDocument("find", new BsonString("nothing"))));
  }

  /** What it is, for a report: the embedded one, or what the given server calls itself. */
  public String inWords() {
    if (own) {
      return "the embedded one, on disk";
    }
    Document build = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
    return "the server that MONGODB_URI names, which calls itself " + build.getString("version");
  }

  /** A sentence on how many documents were looked at. */
  public String examinedInWords() {
    if (!Double.isNaN(examined())) {
      return "docs: how many documents the store looked at for one answer.";
    }
    return explains()
        ? "docs: how many documents the store looks at for the queries of one answer, as it"
            + " explains them (executionStats)."
        : "docs: how many documents the store looked at is not told by this server.";
  }

  @Override
  public void close() {
    client.close();
  }
}
