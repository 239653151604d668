package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestStore;
import io.saleswright.testkit.fault.TcpProxy;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.ConsumerFactory;

/** A minimal service gets the whole platform by having it on its class path. */
class PlatformStartTests {

  private final String topic = "start-" + UUID.randomUUID();

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class MinimalService {

    @Bean
    EnvelopeStore<Ticket> tickets(EnvelopeStores stores, TopicName topic) {
      return stores.open(Ticket.TYPE.publishingTo(topic.name()));
    }
  }

  record TopicName(String name) {}

  private ConfigurableApplicationContext start(WebApplicationType web, String brokers) {
    return new SpringApplicationBuilder(MinimalService.class)
        .web(web)
        .initializers(
            context -> context.getBeanFactory().registerSingleton("topic", new TopicName(topic)))
        .run(
            "--spring.main.banner-mode=off",
            "--server.port=0",
            "--saleswright.service=test",
            "--saleswright.database=" + TestStore.freshName(),
            "--spring.mongodb.uri=" + TestStore.uri(),
            "--spring.kafka.bootstrap-servers=" + brokers,
            "--logging.level.root=ERROR");
  }

  @Test
  void storesAndPublishesWithoutHttp() {
    TestBroker.createTopic(topic);
    try (ConfigurableApplicationContext service =
        start(WebApplicationType.NONE, TestBroker.bootstrapServers())) {
      Stored<Ticket> ticket = tickets(service).create(Ticket.command(), Ticket.opened("pump"));

      assertThat(TestBroker.await(topic, ticket.id(), 1)).hasSize(1);
      assertThat(service.getBean(MeterRegistry.class).getMeters())
          .extracting(Meter::getId)
          .extracting(Meter.Id::getName)
          .contains(
              "relay.events.sent",
              "relay.sends.failed",
              "relay.aggregates.waiting",
              "relay.oldest.age",
              "store.repeats.absorbed",
              "store.races.lost",
              "clocks.missed",
              "consumer.aggregates.parked");
    }
  }

  @Test
  void asksTheStoreForWhatLosingNothingNeeds() {
    try (ConfigurableApplicationContext service =
        start(WebApplicationType.NONE, TestBroker.bootstrapServers())) {
      MongoDatabase database = service.getBean(MongoDatabase.class);

      assertThat(database.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
      assertThat(database.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
      assertThat(database.getReadPreference()).isEqualTo(ReadPreference.primary());
    }
  }

  @Test
  void letsOthersTakeOverSoonAfterAnInstanceIsKilled() {
    try (ConfigurableApplicationContext service =
        start(WebApplicationType.NONE, TestBroker.bootstrapServers())) {
      assertThat(service.getBean(ConsumerFactory.class).getConfigurationProperties())
          .containsEntry(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000)
          .containsEntry(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
    }
  }

  @Test
  void takesCommandsAndServesHttpWhileTheBrokerIsAway() throws IOException, InterruptedException {
    TestBroker.createTopic(topic);
    InetSocketAddress broker = TestBroker.address();
    try (TcpProxy line = new TcpProxy(broker.getHostString(), broker.getPort())) {
      line.goAway();
      try (ConfigurableApplicationContext service =
          start(WebApplicationType.SERVLET, "127.0.0.1:" + line.port())) {
        Stored<Ticket> ticket = tickets(service).create(Ticket.command(), Ticket.opened("pump"));
        assertThat(tickets(service).get(ticket.id()).state().title()).isEqualTo("pump");
        assertThat(get(service, "/actuator/health/readiness").statusCode()).isEqualTo(200);

        line.recover();

        assertThat(TestBroker.await(topic, ticket.id(), 1)).hasSize(1);
        assertThat(get(service, "/actuator/prometheus").body())
            .contains(
                "relay_events_sent_total", "store_repeats_absorbed_total", "clocks_missed_total")
            .contains("consumer_aggregates_parked");
      }
    }
  }

  private static HttpResponse<String> get(ConfigurableApplicationContext service, String path)
      throws IOException, InterruptedException {
    String port = service.getEnvironment().getProperty("local.server.port");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
          BodyHandlers.ofString());
    }
  }

  @SuppressWarnings("unchecked")
  private static EnvelopeStore<Ticket> tickets(ConfigurableApplicationContext service) {
    return service.getBean("tickets", EnvelopeStore.class);
  }
}
