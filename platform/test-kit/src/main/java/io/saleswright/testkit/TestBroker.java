package io.saleswright.testkit;

import io.saleswright.platform.notice.Notice;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/**
 * The Kafka of a test run: a real broker inside the test's JVM, or the one that {@code
 * KAFKA_BOOTSTRAP_SERVERS} names, with the login of Spring Boot's variables. Started once and
 * shared by all tests: they keep apart by topics and keys.
 */
public final class TestBroker {

  private static final int PARTITIONS = 12;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private static final Set<String> MADE = ConcurrentHashMap.newKeySet();

  private TestBroker() {}

  /** Whether a test has made this topic. */
  static boolean isMade(String topic) {
    return MADE.contains(topic);
  }

  private static final class Holder {

    static final Map<String, Object> SETTINGS =
        GivenBroker.isNamed(System.getenv())
            ? given()
            : Map.of("bootstrap.servers", start().getBrokersAsString());

    private static Map<String, Object> given() {
      Map<String, Object> settings = GivenBroker.settings(System.getenv());
      GivenBroker given = GivenBroker.enter(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(given::leave));
      return settings;
    }

    private static EmbeddedKafkaKraftBroker start() {
      EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, PARTITIONS);
      broker.brokerProperty("auto.create.topics.enable", "false");
      broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
      broker.brokerProperty("offsets.topic.num.partitions", "4");
      broker.brokerProperty("log.cleaner.dedupe.buffer.size", "16777216");
      startInEnglish(broker);
      Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy));
      return broker;
    }
  }

  /** Tests run in a language with another upper case of i, which Kafka's broker can't start in. */
  static void startInEnglish(EmbeddedKafkaKraftBroker broker) {
    Locale language = Locale.getDefault();
    Locale.setDefault(Locale.ROOT);
    try {
      broker.afterPropertiesSet();
    } finally {
      Locale.setDefault(language);
    }
  }

  /** Where clients connect to. */
  public static String bootstrapServers() {
    return String.valueOf(Holder.SETTINGS.get("bootstrap.servers"));
  }

  /** How clients reach it: where it is, and what a login needs; a copy. */
  public static Map<String, Object> settings() {
    return new HashMap<>(Holder.SETTINGS);
  }

  /** The same, and more settings. */
  public static Map<String, Object> settings(Map<String, Object> more) {
    Map<String, Object> settings = settings();
    settings.putAll(more);
    return settings;
  }

  /** One of its brokers, for whoever stands before it. */
  public static InetSocketAddress address() {
    String[] first = bootstrapServers().split(",", 2)[0].split(":", 2);
    return new InetSocketAddress(first[0], Integer.parseInt(first[1]));
  }

  /**
   * Makes a topic if it does not exist, and waits until its partitions can be written to: the first
   * batch of a producer that comes before them would be refused as out of order until it times out
   * (KAFKA-15591).
   */
  public static void createTopic(String name) {
    MADE.add(name);
    try (Admin admin = Admin.create(settings())) {
      admin
          .createTopics(List.of(new NewTopic(name, Optional.of(PARTITIONS), Optional.empty())))
          .all()
          .get();
      Map<TopicPartition, OffsetSpec> latest =
          partitions(name).stream()
              .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
      Awaitility.await("partitions of " + name)
          .atMost(PATIENCE)
          .ignoreException(ExecutionException.class)
          .until(() -> admin.listOffsets(latest).all().get().size() == PARTITIONS);
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Everything in a topic whose key is the given aggregate, waiting until there are at least so
   * many.
   */
  public static List<ConsumerRecord<String, String>> await(String topic, String key, int count) {
    return await(topic, record -> key.equals(record.key()), count);
  }

  /** Everything in a topic that matches, waiting until there are at least so many. */
  public static List<ConsumerRecord<String, String>> await(
      String topic, Predicate<ConsumerRecord<String, String>> wanted, int count) {
    List<ConsumerRecord<String, String>> found = new ArrayList<>();
    Map<String, Object> settings = settings(Map.of("auto.offset.reset", "earliest"));
    List<TopicPartition> partitions = partitions(topic);
    try (KafkaConsumer<String, String> consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long deadline = System.nanoTime() + PATIENCE.toNanos();
      while (found.size() < count || !atEnd(consumer, partitions)) {
        if (System.nanoTime() > deadline) {
          throw new AssertionError(
              "expected " + count + " records in " + topic + " but found " + found);
        }
        consumer
            .poll(Duration.ofMillis(100))
            .forEach(record -> {
              if (wanted.test(record)) {
                found.add(record);
              }
            });
      }
    }
    return found;
  }

  /**
   * The notices of one kind that an aggregate gave, waiting until there is one: others of it may
   * come before or after.
   */
  public static List<ConsumerRecord<String, String>> awaitNotice(String id, String kind) {
    String named = "\"kind\":\"" + kind + "\"";
    return await(Notice.TOPIC, row -> id.equals(row.key()) && row.value().contains(named), 1);
  }

  private static List<TopicPartition> partitions(String topic) {
    return IntStream.range(0, PARTITIONS).mapToObj(p -> new TopicPartition(topic, p)).toList();
  }

  private static boolean atEnd(
      KafkaConsumer<String, String> consumer, List<TopicPartition> partitions) {
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    return ends.entrySet().stream()
        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
  }

  /** The value of a header, such as {@code ce_type}. */
  public static String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    if (header == null) {
      throw new AssertionError("no header " + name + " in " + record);
    }
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  /** Publishes events, in order, as another service or a foreign system would. */
  public static void publish(String topic, TestEvent... events) {
    for (Future<RecordMetadata> sending : Arrays.stream(events).map(e -> send(topic, e)).toList()) {
      await(sending);
    }
  }

  private static Future<RecordMetadata> send(String topic, TestEvent event) {
    ProducerRecord<String, String> record =
        new ProducerRecord<>(topic, event.subject(), event.json());
    event
        .headers()
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return Sender.PRODUCER.send(record);
  }

  /**
   * Publishes a record that is no event of ours, as it is.
   *
   * @param key the record's key, or null
   * @param value the record's value, or null
   */
  public static void publishRaw(
      String topic, @Nullable String key, @Nullable String value, Map<String, String> headers) {
    ProducerRecord<String, String> record = new ProducerRecord<>(topic, key, value);
    headers.forEach(
        (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    await(Sender.PRODUCER.send(record));
  }

  private static void await(Future<RecordMetadata> sending) {
    try {
      sending.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static final class Sender {

    static final KafkaProducer<String, String> PRODUCER =
        new KafkaProducer<>(
            settings(Map.of("acks", "all")), new StringSerializer(), new StringSerializer());
  }

  /**
   * An event to publish.
   *
   * @param type CloudEvents type
   * @param subject id of the aggregate, also the record's key
   * @param sequence number of the event, or 0 for a foreign system's
   * @param json its data
   * @param id identity of the event
   * @param source who publishes it
   * @param time when it happened
   */
  public record TestEvent(
      String type,
      String subject,
      long sequence,
      String json,
      String id,
      String source,
      Instant time) {

    private static final Instant SOME_TIME = Instant.parse("2026-11-23T02:00:00Z");

    /** An event of one of our services. */
    public static TestEvent of(String type, String subject, long sequence, String json) {
      String source = "/saleswright/" + type.substring(0, type.indexOf('.'));
      return new TestEvent(
          type, subject, sequence, json, UUID.randomUUID().toString(), source, SOME_TIME);
    }

    /** A fact of a foreign system, which does not number; told now. */
    public static TestEvent foreign(String type, String subject, String json) {
      String source = "/plant/" + type.substring(0, type.indexOf('.'));
      return new TestEvent(
          type,
          subject,
          0,
          json,
          UUID.randomUUID().toString(),
          source,
          RunningService.CLOCK.instant());
    }

    /** The same, told at another time. */
    public TestEvent toldAt(Instant moment) {
      return new TestEvent(type, subject, sequence, json, id, source, moment);
    }

    Map<String, String> headers() {
      return sequence == 0
          ? Map.of(
              "ce_specversion",
              "1.0",
              "ce_id",
              id,
              "ce_source",
              source,
              "ce_type",
              type,
              "ce_subject",
              subject,
              "ce_time",
              time.toString())
          : Map.of(
              "ce_specversion",
              "1.0",
              "ce_id",
              id,
              "ce_source",
              source,
              "ce_type",
              type,
              "ce_subject",
              subject,
              "ce_time",
              time.toString(),
              "ce_sequence",
              Long.toString(sequence));
    }
  }
}
