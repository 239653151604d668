package io.saleswright.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.check.rules.AuditHeads;
import io.saleswright.check.rules.Doubts;
import io.saleswright.check.rules.Landscape;
import io.saleswright.check.rules.Stores;
import io.saleswright.client.log.EventLog;
import io.saleswright.client.log.Offsets;
import io.saleswright.system.Consumer;
import io.saleswright.system.SystemDescription;
import io.saleswright.system.Topic;
import io.saleswright.testkit.TestStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonDocument;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * Stores and topics of a small company in which all is well: one order that was placed, paid on
 * credit of nobody, released and shipped. A test changes something and asks for a check.
 */
final class World implements AutoCloseable {

  static final String ORDERS = "order.orders.v1";
  static final String RECEIVABLES = "finance.receivables.v1";
  static final String PAYMENTS = "finance.payments.v1";
  static final String INVOICES = "finance.invoices.v1";
  static final String CREDIT = "finance.credit-accounts.v1";
  static final String CUSTOMERS = "customer.customers.v1";
  static final String NOTICES = "saleswright.notices.v1";
  static final String PLANT = "production.work-orders.v1";
  private static final SystemDescription SYSTEM = SystemDescription.ours();
  static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

  private static final Doubts SHORT = new Doubts(Duration.ofMillis(20), Duration.ofMillis(100));

  private final Map<String, List<Event>> topics = new HashMap<>();
  private final Map<String, Long> lags = new HashMap<>();
  private final Landscape landscape =
      new Landscape(
          SYSTEM,
          Map.of(
              "customer", TestStore.freshName(),
              "order", TestStore.freshName(),
              "finance", TestStore.freshName(),
              "contract", TestStore.freshName(),
              "complaint", TestStore.freshName(),
              "performance", TestStore.freshName()));
  private final MongoClient client = MongoClients.create(TestStore.uri());

  /** One broker for all worlds, which follow each other; each begins with empty topics. */
  private static final class Broker {

    static final EmbeddedKafkaKraftBroker INSTANCE = start();
    static final Map<String, Object> SETTINGS =
        Map.of("bootstrap.servers", INSTANCE.getBrokersAsString());
    static final EventLog LOG = new EventLog(INSTANCE.getBrokersAsString());
    static final Admin ADMIN = Admin.create(SETTINGS);
    static final KafkaProducer<String, String> PRODUCER =
        new KafkaProducer<>(SETTINGS, new StringSerializer(), new StringSerializer());

    private static EmbeddedKafkaKraftBroker start() {
      var broker =
          new EmbeddedKafkaKraftBroker(1, 2, SYSTEM.topics().keySet().toArray(String[]::new));
      broker.afterPropertiesSet();
      Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
      return broker;
    }
  }

  /**
   * An event as it is published.
   *
   * @param id its identity; empty when its sender gave it none
   * @param subject what it says that it is about
   */
  record Event(String type, String key, long sequence, String json, String id, String subject) {

    static Event of(String type, String key, long sequence, String json) {
      return new Event(type, key, sequence, json, UUID.randomUUID().toString(), key);
    }

    Event withSequence(long other) {
      return new Event(type, key, other, json, id, subject);
    }

    Event withId(String other) {
      return new Event(type, key, sequence, json, other, subject);
    }

    Event about(String other) {
      return new Event(type, key, sequence, json, id, other);
    }

    private Map<String, String> headers(String source) {
      Map<String, String> headers = new HashMap<>();
      if (!id.isEmpty()) {
        headers.put("ce_id", id);
      }
      headers.put("ce_source", source);
      headers.put("ce_type", type);
      headers.put("ce_subject", subject);
      headers.put("ce_time", NOW.toString());
      if (sequence > 0) {
        headers.put("ce_sequence", Long.toString(sequence));
      }
      return headers;
    }
  }

  World() {
    Company.found(this);
  }

  /** The events of a topic, to be changed. */
  List<Event> events(String topic) {
    return topics.computeIfAbsent(topic, _ -> new ArrayList<>());
  }

  void publish(String topic, Event event) {
    events(topic).add(event);
  }

  /** Puts a document. */
  void put(String service, String collection, String json) {
    collection(service, collection).insertOne(BsonDocument.parse(json));
  }

  /** Sets one field of a document, given as JSON. */
  void set(String service, String collection, String id, String field, String json) {
    var value = BsonDocument.parse("{\"v\":" + json + "}").get("v");
    collection(service, collection).updateOne(Filters.eq("_id", id), Updates.set(field, value));
  }

  void remove(String service, String collection, String id) {
    collection(service, collection).deleteOne(Filters.eq("_id", id));
  }

  MongoCollection<BsonDocument> collection(String service, String collection) {
    return client
        .getDatabase(landscape.database(service))
        .getCollection(collection, BsonDocument.class);
  }

  /** Lets a consumer be behind by so many messages in each partition that has as many. */
  void letLag(String group, long messages) {
    lags.put(group, messages);
  }

  String bootstrapServers() {
    return Broker.INSTANCE.getBrokersAsString();
  }

  Landscape landscape() {
    return landscape;
  }

  /** Publishes everything, lets the consumers have read it, and checks. */
  Report check() throws Exception {
    start();
    return checkAgain();
  }

  /** Checks what is there. */
  Report checkAgain() throws Exception {
    try (var log = new EventLog(bootstrapServers())) {
      return new Checker(
              log, new Stores(client, landscape), SHORT, NOW, Duration.ofMinutes(1), List.of())
          .check();
    }
  }

  /** The same, by a check that knows what the one before has noted about the audits. */
  Report check(Path heads) throws Exception {
    start();
    try (var log = new EventLog(bootstrapServers())) {
      var checker =
          new Checker(
              log,
              new Stores(client, landscape),
              SHORT,
              NOW,
              Duration.ofMinutes(1),
              List.of(),
              AuditHeads.read(heads));
      Report report = checker.check();
      checker.heads().write(heads);
      return report;
    }
  }

  /** Publishes everything and lets the consumers have read it. */
  void start() throws Exception {
    Map<TopicPartition, Long> beginnings = emptyTopics();
    List<Future<?>> sent = new ArrayList<>();
    topics.forEach((topic, events) ->
        events.forEach(event -> sent.add(Broker.PRODUCER.send(record(topic, event)))));
    for (Future<?> sending : sent) {
      sending.get();
    }
    commit(beginnings);
  }

  /** Lets all consumers have read everything, as far as none of them lags. */
  void readAll() throws Exception {
    commit(Broker.LOG.beginnings(Broker.LOG.ends(SYSTEM.topics().keySet())).places());
  }

  /** Where a consumer goes on. */
  Offsets committed(String group) throws InterruptedException {
    return Broker.LOG.committed(group);
  }

  /** Where the messages without an identity lie. */
  List<String> placesWithoutId(String topic) {
    List<String> places = new ArrayList<>();
    Offsets ends = Broker.LOG.ends(Set.of(topic));
    Broker.LOG.read(
        Broker.LOG.beginnings(ends),
        ends,
        event -> {
          if (event.id().isEmpty()) {
            places.add(event.place());
          }
        });
    return places;
  }

  private void commit(Map<TopicPartition, Long> beginnings) throws Exception {
    List<Future<?>> committed = new ArrayList<>();
    for (Consumer consumer : SYSTEM.consumers()) {
      long behind = lags.getOrDefault(consumer.group(), 0L);
      Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
      Broker.LOG
          .ends(consumer.topics())
          .places()
          .forEach((partition, end) ->
              places.put(
                  partition,
                  new OffsetAndMetadata(Math.max(beginnings.get(partition), end - behind))));
      committed.add(
          Broker.ADMIN
              .alterConsumerGroupOffsets(consumer.group(), places)
              .all()
              .toCompletionStage()
              .toCompletableFuture());
    }
    for (Future<?> committing : committed) {
      committing.get();
    }
  }

  /** Returns where each partition begins now. */
  private static Map<TopicPartition, Long> emptyTopics() throws Exception {
    Map<TopicPartition, Long> beginnings = Broker.LOG.ends(SYSTEM.topics().keySet()).places();
    Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
    beginnings.forEach((partition, end) -> all.put(partition, RecordsToDelete.beforeOffset(end)));
    Broker.ADMIN.deleteRecords(all).all().get();
    return beginnings;
  }

  @Override
  public void close() {
    client.close();
  }

  /** Notices are the order service's here, and the events of each of our topics its owner's. */
  private static String source(String topic) {
    if (SYSTEM.sharedTopics().contains(topic)) {
      return "/saleswright/order";
    }
    Topic described = SYSTEM.topics().get(topic);
    return described == null || described.foreign() ? "/test" : "/saleswright/" + described.owner();
  }

  private static ProducerRecord<String, String> record(String topic, Event event) {
    var record = new ProducerRecord<>(topic, event.key(), event.json());
    event
        .headers(source(topic))
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
