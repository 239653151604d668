package io.saleswright.platform.messaging;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.tracing.Tracer;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.autoconfigure.PlatformProperties;
import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.json.UnreadableJson;
import io.saleswright.platform.kernel.Reason;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.relay.EventSender;
import io.saleswright.platform.web.problem.Problems;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonDocument;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.MicrometerConsumerListener;
import org.springframework.kafka.core.MicrometerProducerListener;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.kafka.support.ProducerListener;

/** Kafka both ways, and what operations people need when a message can't be handled. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
class MessagingAutoConfiguration {

  /**
   * Producers that never lose or reorder what they acknowledge: all in-sync replicas, idempotent.
   */
  @Bean
  ProducerFactory<String, byte[]> eventProducers(
      KafkaProperties properties, KafkaConnectionDetails connection, MeterRegistry registry) {
    Map<String, Object> settings = properties.buildProducerProperties();
    settings.put(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
        connection.getProducer().getBootstrapServers());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    // The relay repeats a failed send, so a send fails soon rather than blocking it.
    settings.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000);
    settings.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
    settings.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
    DefaultKafkaProducerFactory<String, byte[]> factory =
        new DefaultKafkaProducerFactory<>(settings);
    factory.addListener(new MicrometerProducerListener<>(registry));
    return factory;
  }

  /** Consumers that begin at the beginning and leave committing to the container. */
  @Bean
  ConsumerFactory<String, byte[]> eventConsumerFactory(
      KafkaProperties properties, KafkaConnectionDetails connection, MeterRegistry registry) {
    Map<String, Object> settings = properties.buildConsumerProperties();
    settings.put(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
        connection.getConsumer().getBootstrapServers());
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    // A killed instance holds its whole group up until its session has run out.
    settings.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    settings.putIfAbsent(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
    DefaultKafkaConsumerFactory<String, byte[]> factory =
        new DefaultKafkaConsumerFactory<>(settings);
    factory.addListener(new MicrometerConsumerListener<>(registry));
    return factory;
  }

  @Bean
  KafkaTemplate<String, byte[]> eventTemplate(ProducerFactory<String, byte[]> producers) {
    KafkaTemplate<String, byte[]> template = new KafkaTemplate<>(producers);
    // The sender gets the failure and logs it; Spring's own listener would log the event's content.
    template.setProducerListener(new ProducerListener<>() {});
    return template;
  }

  @Bean
  EventSender eventSender(KafkaTemplate<String, byte[]> kafka, PlatformProperties properties) {
    return new KafkaEventSender(kafka, properties.service());
  }

  @Bean
  ParkingLot parkingLot(MongoDatabase database) {
    return new ParkingLot(
        database.getCollection("parked", BsonDocument.class),
        database.getCollection("skipped", BsonDocument.class));
  }

  @Bean
  DeadLetters deadLetters(
      KafkaTemplate<String, byte[]> kafka, ConsumerFactory<String, byte[]> consumers) {
    return new DeadLetters(kafka, consumers);
  }

  @Bean
  TopicDeclarer topicDeclarer(
      KafkaProperties kafka, KafkaConnectionDetails connection, PlatformProperties properties) {
    Map<String, Object> settings = kafka.buildAdminProperties();
    settings.put(
        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, connection.getAdmin().getBootstrapServers());
    return new TopicDeclarer(settings, properties.topicReplication());
  }

  @Bean
  EventConsumers eventConsumers(
      ObjectProvider<Subscription> subscriptions,
      ObjectProvider<TopicDeclaration> declarations,
      EnvelopeStores stores,
      TopicDeclarer declarer,
      ConsumerFactory<String, byte[]> consumers,
      EventJson json,
      ParkingLot parking,
      DeadLetters deadLetters,
      PlatformProperties properties,
      InstantSource time,
      MeterRegistry registry,
      EventTraces traces) {
    return new EventConsumers(
        subscriptions.orderedStream().toList(),
        () -> ownTopics(stores, declarations),
        declarer,
        consumers,
        reader(json),
        parking,
        deadLetters,
        stores.lost(),
        properties.aggregatesAtOnce(),
        time,
        registry,
        traces);
  }

  @Bean
  EventTraces eventTraces(ObjectProvider<Tracer> tracer, Environment environment) {
    return new EventTraces(
        tracer.getIfAvailable(),
        environment.getProperty("management.tracing.export.enabled", Boolean.class, false));
  }

  @Bean
  Replay replay(
      ParkingLot parking, DeadLetters deadLetters, EventConsumers consumers, InstantSource time) {
    return new Replay(
        parking, deadLetters, consumers.dispatchers(), consumers.subscriptions(), time);
  }

  @Bean
  ParkedController parkedController(
      Replay replay, ObjectProvider<Problems> problems, AuditTrail audit, InstantSource time) {
    return new ParkedController(replay, words(problems), audit, time);
  }

  @Bean
  DiscrepancyController discrepancyController(
      EnvelopeStores stores,
      EventConsumers consumers,
      ObjectProvider<Problems> problems,
      AuditTrail audit) {
    return new DiscrepancyController(
        new RefusedFacts(stores, words(problems), consumers.dispatchers().values()), audit);
  }

  /** In the reader's language, where there are readers: a consumer needs no web. */
  private static Function<Reason, String> words(ObjectProvider<Problems> problems) {
    Problems told = problems.getIfAvailable();
    return told == null ? Reason::english : told::told;
  }

  /**
   * The topics of the service's aggregates, that of the notices which they may give, and those that
   * the service declares beside them.
   */
  private static List<String> ownTopics(
      EnvelopeStores stores, ObjectProvider<TopicDeclaration> declarations) {
    return Stream.concat(
            stores.types().stream()
                .map(AggregateType::topic)
                .filter(Objects::nonNull)
                .flatMap(topic -> Stream.of(topic, Notice.TOPIC)),
            declarations.orderedStream().map(TopicDeclaration::name))
        .distinct()
        .toList();
  }

  private static EventReader reader(EventJson json) {
    return new EventReader() {
      @Override
      public <T> T read(byte[] data, Class<T> type) {
        try {
          return json.read(data, type);
        } catch (UnreadableJson e) {
          throw new Unreadable(
              "The data is not what this type of event promises: {what}",
              Map.of("what", String.valueOf(e.getMessage())),
              e);
        }
      }
    };
  }
}
