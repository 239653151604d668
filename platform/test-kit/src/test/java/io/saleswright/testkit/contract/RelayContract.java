package io.saleswright.testkit.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What design 3 asks of the relay: first occurrences in order, never a gap, whatever breaks. The
 * broker is real; an implementation says where its store is.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class RelayContract implements RelayCases, CrashCases, TroubleCases {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private MongoClient client;
  private MongoDatabase database;
  private String topic = "";
  private final List<Instance> instances = new ArrayList<>();

  /** Where drivers connect to, without the name of a database. */
  protected abstract String uri();

  @BeforeAll
  void connect() {
    Awaitility.setDefaultTimeout(PATIENCE);
    client = MongoClients.create(uri());
  }

  @AfterAll
  void disconnect() {
    client.close();
  }

  @BeforeEach
  void useNewDatabaseAndTopic() {
    topic = "relay-" + UUID.randomUUID();
    TestBroker.createTopic(topic);
    database = client.getDatabase(TestStore.freshName());
  }

  @AfterEach
  void stopInstances() {
    instances.forEach(Instance::stop);
    instances.clear();
  }

  @Override
  public final String server() {
    return uri();
  }

  @Override
  public final MongoDatabase database() {
    return database;
  }

  @Override
  public final String topic() {
    return topic;
  }

  @Override
  public final void stopAtTheEnd(Instance instance) {
    instances.add(instance);
  }

  @Override
  public final void awaitEmptyOutboxes() {
    Awaitility.await("empty outboxes").atMost(PATIENCE).until(() -> waiting(database) == 0);
  }

  private static long waiting(MongoDatabase database) {
    return database
        .getCollection("tickets", BsonDocument.class)
        .countDocuments(Filters.or(Filters.exists("pendingSince"), Filters.exists("outbox.0")));
  }
}
