package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.relay.RelaySettings;
import io.saleswright.testkit.TestBroker;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** What the cases of the relay contract work with. */
interface RelayFixture {

  /** Where the store is. */
  String server();

  /** The database of this case. */
  MongoDatabase database();

  /** The topic of this case. */
  String topic();

  void stopAtTheEnd(Instance instance);

  /** Waits until no event waits in this case's database, and no aggregate is marked as waiting. */
  void awaitEmptyOutboxes();

  /** An instance whose relay does not run: what it commits is left as by a crash. */
  default Instance writer() {
    return Instance.on(database(), topic());
  }

  /** An instance whose relay runs. */
  default Instance started() {
    return started(Instance.QUICK);
  }

  default Instance started(RelaySettings settings) {
    Instance instance = Instance.on(database(), topic(), settings);
    stopAtTheEnd(instance);
    return instance.start();
  }

  /** A new ticket that went through so many steps, so that it has one event more. */
  default String ticketWith(Instance writer, int steps) {
    String id = writer.tickets().create(Ticket.command(), Ticket.opened("pump")).id();
    for (int i = 0; i < steps; i++) {
      writer.tickets().change(id, Ticket.command(), Ticket::step);
    }
    return id;
  }

  /** The tickets as they lie in the store, to change them as no command could. */
  default MongoCollection<BsonDocument> documents() {
    return database().getCollection("tickets", BsonDocument.class);
  }

  /** Tickets with one event each, as if many had been opened while no relay ran. */
  default List<String> backlog(Instance writer, int size) {
    String id = ticketWith(writer, 0);
    BsonDocument first =
        Objects.requireNonNull(
            documents().find(new BsonDocument("_id", new BsonString(id))).first());
    List<BsonDocument> copies = new ArrayList<>();
    List<String> ids = new ArrayList<>(List.of(id));
    for (int i = 1; i < size; i++) {
      ids.add(id + "-" + i);
      copies.add(new BsonDocument("_id", new BsonString(ids.getLast())));
      first.forEach((name, value) -> copies.getLast().putIfAbsent(name, value));
    }
    for (int i = 0; i < copies.size(); i += 1_000) {
      documents().insertMany(copies.subList(i, Math.min(i + 1_000, copies.size())));
    }
    return ids;
  }

  /** The numbers of a ticket's events as they stand in the topic, repeats included. */
  default List<Long> published(String id, int atLeast) {
    return TestBroker.await(topic(), id, atLeast).stream().map(RelayFixture::sequence).toList();
  }

  static long sequence(ConsumerRecord<?, ?> record) {
    return Long.parseLong(TestBroker.header(record, "ce_sequence"));
  }

  /** Asserts that all events of a ticket are in the topic, their first occurrences in order. */
  default void assertPublishedInOrder(String id, int events) {
    assertPublishedInOrder(List.of(id), events);
  }

  /**
   * Asserts the same of several tickets that have the same number of events. Repeats count among
   * the records that are waited for, so that the last event may come only after those.
   */
  default void assertPublishedInOrder(Collection<String> ids, int events) {
    Set<String> wanted = Set.copyOf(ids);
    Awaitility.await().untilAsserted(() -> assertAllInOrder(wanted, events));
  }

  private void assertAllInOrder(Set<String> wanted, int events) {
    Map<String, Set<Long>> published = new HashMap<>();
    TestBroker.await(topic(), record -> wanted.contains(record.key()), wanted.size() * events)
        .forEach(record ->
            published
                .computeIfAbsent(record.key(), _ -> new LinkedHashSet<>())
                .add(sequence(record)));
    List<Long> inOrder = LongStream.rangeClosed(1, events).boxed().toList();
    assertThat(published).as("aggregates with published events").containsOnlyKeys(wanted);
    assertThat(published)
        .as("first occurrences of the events of each aggregate")
        .allSatisfy((_, sequences) -> assertThat(sequences).containsExactlyElementsOf(inOrder));
  }
}
