package io.saleswright.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import org.bson.Document;
import org.bson.UuidRepresentation;

/** A store and a client of it, for one test. */
record RunningStore(EmbeddedStore store, MongoClient client) implements AutoCloseable {

  static RunningStore inMemory() {
    return of(EmbeddedStore.inMemory());
  }

  static RunningStore onDisk(Path directory) {
    return of(EmbeddedStore.onDisk(directory));
  }

  static RunningStore of(EmbeddedStore store) {
    return new RunningStore(store, clientOf(store.connectionString()));
  }

  static MongoClient clientOf(String connectionString) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(connectionString))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
  }

  MongoDatabase database() {
    return client.getDatabase("order");
  }

  MongoCollection<Document> collection(String name) {
    return database().getCollection(name);
  }

  /** How many documents the queries of the action had to look at. */
  long examinedBy(Runnable action) {
    var before = examined();
    action.run();
    return examined() - before;
  }

  private long examined() {
    return client
        .getDatabase("admin")
        .runCommand(new Document("serverStatus", 1))
        .get("metrics", Document.class)
        .get("queryExecutor", Document.class)
        .getLong("scannedObjects");
  }

  @Override
  public void close() {
    client.close();
    store.close();
  }
}
