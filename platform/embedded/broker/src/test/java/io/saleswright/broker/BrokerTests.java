package io.saleswright.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerTests {

  private static final String TOPIC = "order.orders.v1";

  @Test
  void keepsAcknowledgedRecordsAndItsIdentityWhenItIsKilled(@TempDir Path data) throws Exception {
    List<String> sent = IntStream.range(0, 500).mapToObj(i -> "event " + i).toList();

    try (var broker = BrokerProcess.start(data)) {
      declareTopic(broker);
      String cluster = clusterId(broker);
      produce(broker, sent);
      broker.killAndRestart();

      assertThat(consume(broker, sent.size())).containsExactlyElementsOf(sent);
      assertThat(clusterId(broker)).isEqualTo(cluster);
    }
  }

  @Test
  void neverDropsARecordForItsAge(@TempDir Path data) throws Exception {
    try (var broker = BrokerProcess.start(data)) {
      declareTopic(broker);

      assertThat(topicSetting(broker, TopicConfig.RETENTION_MS_CONFIG)).isEqualTo("-1");
      assertThat(topicSetting(broker, TopicConfig.CLEANUP_POLICY_CONFIG)).isEqualTo("delete");
    }
  }

  @Test
  void leavesTopicsToTheirOwners(@TempDir Path data) throws Exception {
    try (var broker = BrokerProcess.start(data);
        var admin = admin(broker)) {
      admin.describeCluster().nodes().get(60, TimeUnit.SECONDS);

      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(
              () -> admin.describeTopics(List.of("nobody.declared.v1")).allTopicNames().get())
          .withCauseInstanceOf(UnknownTopicOrPartitionException.class);
    }
  }

  private static void declareTopic(BrokerProcess broker) throws Exception {
    try (var admin = admin(broker)) {
      var topic = new NewTopic(TOPIC, Optional.of(1), Optional.empty());
      admin.createTopics(List.of(topic)).all().get(60, TimeUnit.SECONDS);
    }
  }

  private static String clusterId(BrokerProcess broker) throws Exception {
    try (var admin = admin(broker)) {
      return admin.describeCluster().clusterId().get(60, TimeUnit.SECONDS);
    }
  }

  private static String topicSetting(BrokerProcess broker, String name) throws Exception {
    var topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
    try (var admin = admin(broker)) {
      return admin
          .describeConfigs(List.of(topic))
          .all()
          .get(60, TimeUnit.SECONDS)
          .get(topic)
          .get(name)
          .value();
    }
  }

  private static void produce(BrokerProcess broker, List<String> values) throws Exception {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            broker.bootstrapServers(),
            ProducerConfig.ACKS_CONFIG,
            "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var acknowledgements =
          values.stream()
              .map(value -> producer.send(new ProducerRecord<>(TOPIC, "order-1", value)))
              .toList();
      for (var acknowledgement : acknowledgements) {
        acknowledgement.get(60, TimeUnit.SECONDS);
      }
    }
  }

  private static List<String> consume(BrokerProcess broker, int count) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, broker.bootstrapServers(),
            ConsumerConfig.GROUP_ID_CONFIG, "broker-tests",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    var values = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(TOPIC));
      long giveUpAt = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      while (values.size() < count && System.nanoTime() < giveUpAt) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }

  private static Admin admin(BrokerProcess broker) {
    return Admin.create(
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            broker.bootstrapServers(),
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            "60000"));
  }
}
