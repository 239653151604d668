package io.saleswright.testkit.states;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.EventWriter;
import io.saleswright.platform.relay.OutboxRelays;
import io.saleswright.store.EmbeddedStore;
import io.saleswright.system.Service;
import io.saleswright.system.SystemDescription;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.springframework.context.ApplicationContext;

/**
 * Reads the aggregates of a running service's types out of a store that a release has left.
 *
 * @param service the running service, whose code reads
 * @param store the directory of the embedded store, which is opened and changed
 */
record KeptStates(ApplicationContext service, Path store) {

  /** What can't be read; empty when all of it can. */
  List<String> problems() {
    MongoDatabase present = service.getBean(MongoDatabase.class);
    List<String> problems = new ArrayList<>();
    try (EmbeddedStore opened = EmbeddedStore.onDisk(store);
        MongoClient client =
            MongoClients.create(
                MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(opened.connectionString()))
                    .codecRegistry(present.getCodecRegistry())
                    .build())) {
      MongoDatabase kept = client.getDatabase(described().database());
      EnvelopeStores stores =
          new EnvelopeStores(
              kept,
              service.getBean(EventWriter.class),
              service.getBean(OutboxRelays.class),
              new SimpleMeterRegistry(),
              "kept-states");
      for (AggregateType<?> type : service.getBean(EnvelopeStores.class).types()) {
        read(stores, kept, type, problems);
      }
      if (client.listDatabaseNames().first() == null) {
        problems.add("there is nothing in the store");
      }
    }
    return problems;
  }

  private static <S> void read(
      EnvelopeStores stores, MongoDatabase kept, AggregateType<S> type, List<String> problems) {
    long there = kept.getCollection(type.collection()).countDocuments();
    try {
      var found =
          stores.open(StoredStates.silent(type)).matching(new BsonDocument(), Integer.MAX_VALUE);
      if (found.size() != there) {
        problems.add(found.size() + " of " + there + " found in " + type.collection());
      }
      found.forEach(one ->
          StoredStates.wrongNulls(one.state())
              .forEach(path ->
                  problems.add(
                      type.collection()
                          + "/"
                          + one.id()
                          + " lacks "
                          + path
                          + ", see StateContract")));
    } catch (RuntimeException e) {
      problems.add("can't read " + type.collection() + ": " + e);
    }
  }

  private Service described() {
    String name = service.getEnvironment().getRequiredProperty("spring.application.name");
    return SystemDescription.ours().services().stream()
        .filter(one -> one.process().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " is not described"));
  }
}
