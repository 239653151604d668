package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.process.UnfinishedWork;
import io.saleswright.platform.pulse.Pulse;
import io.saleswright.testkit.CommandCount;
import io.saleswright.testkit.CommandCount.Sent;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestClock;
import io.saleswright.testkit.TestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/**
 * What a service asks its store for while nothing happens: one command at each beat, however many
 * collections it has; and what is due is found by one beat.
 */
class RestTests {

  private static final int BEATS = 5;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final CommandCount counting = new CommandCount();
  private final TestClock clock = TestClock.at("2026-11-23T02:00:00Z");
  private final String database = TestStore.freshName();
  private final String topic = "rest-" + UUID.randomUUID();

  /** A service with some collections of tickets, and work that may be left half done in each. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Resting {

    @Bean
    Collections collections(EnvelopeStores stores, Wanted wanted) {
      return new Collections(
          IntStream.range(0, wanted.collections())
              .mapToObj(i ->
                  stores.open(
                      AggregateType.of("tickets-" + i, "ticket", Ticket.class)
                          .publishingTo(wanted.topic())))
              .toList());
    }

    @Bean
    UnfinishedWork halfDone(Collections collections) {
      return new HalfDone(collections.stores().getFirst());
    }

    @Bean
    MongoClientSettingsBuilderCustomizer counted(CommandCount counting) {
      return settings -> settings.addCommandListener(counting);
    }
  }

  record Wanted(int collections, String topic) {}

  record Collections(List<EnvelopeStore<Ticket>> stores) {}

  /** Tickets that are to be closed. */
  private record HalfDone(EnvelopeStore<Ticket> tickets) implements UnfinishedWork {

    @Override
    public String name() {
      return "tickets to close";
    }

    @Override
    public SequencedMap<String, Instant> unfinished(Look look) {
      SequencedMap<String, Instant> found = new LinkedHashMap<>();
      tickets
          .matching(
              Filters.and(
                  Filters.eq("state.title", "half done"),
                  Filters.eq("state.closed", false),
                  Filters.nin("_id", look.without())),
              look.limit())
          .forEach(ticket -> found.put(ticket.id(), ticket.changedAt()));
      return found;
    }

    @Override
    public void finish(String id, Cause cause) {
      tickets.change(id, cause, Ticket::close);
    }
  }

  private void inAService(int collections, Consumer<ConfigurableApplicationContext> test) {
    TestBroker.createTopic(topic);
    try (ConfigurableApplicationContext service = start(collections)) {
      test.accept(service);
    }
  }

  /** Beats only when the test says so, and has done what it does at its start. */
  private ConfigurableApplicationContext start(int collections) {
    try (CommandCount.Watch starting = counting.watch()) {
      ConfigurableApplicationContext service =
          new SpringApplicationBuilder(Resting.class)
              .web(WebApplicationType.NONE)
              .initializers(context -> {
                var beans = context.getBeanFactory();
                beans.registerSingleton("wanted", new Wanted(collections, topic));
                beans.registerSingleton("counting", counting);
                beans.registerSingleton("timeSource", (Clock) clock);
              })
              .run(
                  "--spring.main.banner-mode=off",
                  "--saleswright.service=test",
                  "--saleswright.database=" + database,
                  "--saleswright.pulse.interval=1h",
                  "--spring.mongodb.uri=" + TestStore.uri(),
                  "--spring.kafka.bootstrap-servers=" + TestBroker.bootstrapServers(),
                  "--logging.level.root=ERROR");
      Awaitility.await("the first sweeps")
          .atMost(PATIENCE)
          .until(() -> starting.sent(RestTests::isSweep).size() >= collections);
      return service;
    }
  }

  private static boolean isSweep(Sent sent) {
    return sent.name().equals("find") && sent.collection().startsWith("tickets-");
  }

  private static void beat(ConfigurableApplicationContext service) {
    service.getBean(Pulse.class).beat();
  }

  private static EnvelopeStore<Ticket> tickets(ConfigurableApplicationContext service) {
    return service.getBean(Collections.class).stores().getFirst();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20})
  void aBeatIsOneCommandHoweverManyCollections(int collections) {
    CommandCount.Watch commands = counting.watch();

    inAService(
        collections,
        service -> {
          commands.forget();
          IntStream.range(0, BEATS).forEach(_ -> beat(service));
        });

    // The service has ended, so nobody is about to send anything.
    assertThat(commands.sent(sent -> !isOfItsStartOrEnd(sent)))
        .hasSize(BEATS)
        .allMatch(sent -> sent.startsWith("aggregate "));
  }

  /** The note of its start, which waits for others, and the leases that it gives back. */
  private static boolean isOfItsStartOrEnd(Sent sent) {
    return sent.collection().equals("audit") || sent.toString().equals("delete leases");
  }

  @Test
  void aBeatFindsWhatAWriterLeftThatDied() {
    inAService(
        3,
        service -> {
          String id = leftByAnother();
          clock.advance(Duration.ofSeconds(3));

          beat(service);

          assertThat(TestBroker.await(topic, id, 1)).hasSize(1);
        });
  }

  /** Commits as an instance does that is gone before it publishes. */
  private String leftByAnother() {
    return StoreFixture.in(TestStore.database(database))
        .stores()
        .open(AggregateType.of("tickets-2", "ticket", Ticket.class).publishingTo(topic))
        .create(Ticket.commandAt(clock.instant()), Ticket.opened("pump"))
        .id();
  }

  @Test
  void aBeatFindsAClockThatRanOut() {
    inAService(
        3,
        service -> {
          EnvelopeStore<Ticket> tickets = service.getBean(Collections.class).stores().getLast();
          Instant due = clock.instant().plusSeconds(60);
          Stored<Ticket> ticket =
              tickets.create(
                  Ticket.commandAt(clock.instant()),
                  id -> Ticket.opened("pump").apply(id).starting(new Deadline("TST-09", due)));
          clock.advance(Duration.ofSeconds(61));

          beat(service);

          // Opened, and missed.
          assertThat(TestBroker.await(topic, ticket.id(), 2)).hasSize(2);
        });
  }

  @Test
  void aBeatFindsWorkThatIsHalfDone() {
    inAService(
        3,
        service -> {
          Stored<Ticket> ticket =
              tickets(service)
                  .create(Ticket.commandAt(clock.instant()), id -> Change.to(halfDone()));

          beat(service);

          Awaitility.await()
              .atMost(PATIENCE)
              .until(() -> tickets(service).get(ticket.id()).state().closed());
        });
  }

  private static Ticket halfDone() {
    return new Ticket("half done", 0, false);
  }
}
