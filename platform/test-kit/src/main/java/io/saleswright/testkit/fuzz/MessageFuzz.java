package io.saleswright.testkit.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.events.EventSchemas;
import io.saleswright.testkit.fuzz.BadMessages.BadMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/**
 * Bad messages on every topic that a service reads: none of them stops a consumer, and none leaves
 * half a document. Bounded in the build; {@code -Dsaleswright.fuzz.messages=100000} makes it long,
 * {@code -Dsaleswright.fuzz.seed=7} draws others.
 */
public interface MessageFuzz {

  long MESSAGES = Long.getLong("saleswright.fuzz.messages", 400);
  long SEED = Long.getLong("saleswright.fuzz.seed", 1);
  Duration PATIENCE = Duration.ofMinutes(3).plusMillis(20 * MESSAGES);
  List<String> WHOLE =
      List.of("_id", "schema", "version", "revision", "lastEvent", "state", "created", "changed");

  /** The running service. */
  ApplicationContext service();

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  default void badMessagesStopNobodyAndLeaveNothingHalf() {
    Collection<Subscription> subscriptions = service().getBeansOfType(Subscription.class).values();
    List<String> topics =
        subscriptions.stream()
            .flatMap(one -> one.allTopics().stream())
            .distinct()
            .sorted()
            .toList();
    assertThat(topics).isNotEmpty();
    topics.forEach(TestBroker::createTopic);
    try {
      Map<String, Long> sent = send(new BadMessages(topics, examples(), SEED));
      for (Subscription subscription : subscriptions) {
        awaitCaughtUp(subscription);
      }
      print(topics, sent);
      assertNothingHalf();
    } finally {
      database().getCollection("parked").deleteMany(Filters.exists("_id"));
    }
  }

  private MongoDatabase database() {
    return service().getBean(MongoDatabase.class);
  }

  private static Map<String, Long> send(BadMessages messages) {
    Map<String, Long> sent = new TreeMap<>();
    try (var producer =
        new KafkaProducer<>(
            TestBroker.settings(), new ByteArraySerializer(), new ByteArraySerializer())) {
      for (long number = 1; number <= MESSAGES; number++) {
        BadMessage message = messages.message(number);
        producer.send(
            message.record(),
            (_, failure) -> {
              if (failure != null && !(failure instanceof RecordTooLargeException)) {
                throw new AssertionError(failure);
              }
            });
        sent.merge(message.how(), 1L, Long::sum);
      }
    }
    return sent;
  }

  /** Waits until a consumer has behind it whatever its topics hold. */
  private static void awaitCaughtUp(Subscription subscription) {
    try (Admin admin = Admin.create(TestBroker.settings())) {
      await(subscription.consumer() + " to be behind all bad messages, seed " + SEED)
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(500))
          .until(() -> lag(admin, subscription) == 0);
    }
  }

  private static long lag(Admin admin, Subscription subscription)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    for (TopicDescription topic :
        admin.describeTopics(subscription.allTopics()).allTopicNames().get().values()) {
      topic
          .partitions()
          .forEach(partition ->
              latest.put(
                  new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest()));
    }
    Map<TopicPartition, OffsetAndMetadata> read =
        admin
            .listConsumerGroupOffsets(subscription.consumer())
            .partitionsToOffsetAndMetadata()
            .get();
    long lag = 0;
    for (var end : admin.listOffsets(latest).all().get().entrySet()) {
      OffsetAndMetadata behind = read.get(end.getKey());
      lag += end.getValue().offset() - (behind == null ? 0 : behind.offset());
    }
    return lag;
  }

  private void assertNothingHalf() {
    for (String name : database().listCollectionNames()) {
      MongoCollection<BsonDocument> collection = database().getCollection(name, BsonDocument.class);
      for (BsonDocument document : collection.find(Filters.exists("outbox"))) {
        assertThat(document.keySet()).as("%s %s", name, document.get("_id")).containsAll(WHOLE);
        assertThat(document.getNumber("lastEvent").longValue())
            .isGreaterThanOrEqualTo(document.getArray("outbox").size());
      }
    }
  }

  private void print(List<String> topics, Map<String, Long> sent) {
    Map<String, Double> outcomes = new TreeMap<>();
    service().getBean(MeterRegistry.class).find("consumer.events").counters().stream()
        .forEach(counter ->
            outcomes.merge(
                String.valueOf(counter.getId().getTag("outcome")), counter.count(), Double::sum));
    System.out.println(
        "Fuzzed "
            + topics
            + " with "
            + MESSAGES
            + " messages of seed "
            + SEED
            + ": "
            + sent
            + "; all messages of this service so far, by what became of them: "
            + outcomes);
  }

  /** The examples of all events in the checkout, by type. */
  private static Map<String, JsonNode> examples() {
    Map<String, JsonNode> examples = new TreeMap<>();
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      for (Path module : modules.toList()) {
        Path events = module.resolve("src/main/resources/events");
        if (Files.isDirectory(events)) {
          EventSchemas schemas = new EventSchemas(events);
          schemas.types().forEach(type -> examples.put(type, schemas.example(type)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }
}
