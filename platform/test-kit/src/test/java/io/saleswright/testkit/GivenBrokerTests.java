package io.saleswright.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class GivenBrokerTests {

  private static final String OF_THIS_RUN = "test.tally-1.dead-letters.v1";

  private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);

  @BeforeAll
  static void start() {
    TestBroker.startInEnglish(BROKER);
  }

  @AfterAll
  static void stop() {
    BROKER.destroy();
  }

  @Test
  void takesTheLoginThatServicesTake() {
    Map<String, Object> settings =
        GivenBroker.settings(
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS",
                "one:9093,two:9093",
                "SPRING_KAFKA_SECURITY_PROTOCOL",
                "SASL_SSL",
                "SPRING_KAFKA_PROPERTIES_SASL_MECHANISM",
                "SCRAM-SHA-512",
                "HOME",
                "/home/anna"));

    assertThat(settings)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "bootstrap.servers",
                "one:9093,two:9093",
                "security.protocol",
                "SASL_SSL",
                "sasl.mechanism",
                "SCRAM-SHA-512"));
  }

  @Test
  void removesWhatARunLeavesAndNothingElse() throws ExecutionException, InterruptedException {
    Map<String, Object> settings = Map.of("bootstrap.servers", BROKER.getBrokersAsString());
    try (Admin admin = Admin.create(settings)) {
      create(admin, "somebodys");
      commit(admin, "somebodys-group", "somebodys");
      GivenBroker run = GivenBroker.enter(settings);
      create(admin, OF_THIS_RUN);
      create(admin, "of-another-run");
      create(admin, "order.orders.v1");
      commit(admin, "order.timeline", "order.orders.v1");

      assertThatIllegalStateException()
          .isThrownBy(() -> GivenBroker.enter(settings))
          .withMessageContaining("order.orders.v1");
      run.leave();

      Set<String> topics = admin.listTopics().names().get();
      assertThat(topics)
          .contains("somebodys", "of-another-run")
          .doesNotContain(OF_THIS_RUN, "order.orders.v1");
      assertThat(admin.listGroups().all().get())
          .extracting(GroupListing::groupId)
          .contains("somebodys-group")
          .doesNotContain("order.timeline");
    }
  }

  private static void create(Admin admin, String topic)
      throws ExecutionException, InterruptedException {
    admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
  }

  private static void commit(Admin admin, String group, String topic)
      throws ExecutionException, InterruptedException {
    admin
        .alterConsumerGroupOffsets(
            group, Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(0)))
        .all()
        .get();
  }
}
