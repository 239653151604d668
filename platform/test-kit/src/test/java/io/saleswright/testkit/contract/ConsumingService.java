package io.saleswright.testkit.contract;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.messaging.ParkedAggregate;
import io.saleswright.platform.messaging.ReceivedEvent;
import io.saleswright.platform.messaging.Replay;
import io.saleswright.platform.messaging.Subscription;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.contract.Tally.Step;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.support.GenericApplicationContext;

/** A service with the whole platform and no HTTP that tallies the events of a topic. */
final class ConsumingService implements AutoCloseable {

  static final String STEPPED = "other.Stepped.v1";

  private final Plan plan;
  private final ConfigurableApplicationContext context;

  private ConsumingService(Plan plan, ConfigurableApplicationContext context) {
    this.plan = plan;
    this.context = context;
  }

  /**
   * What is particular about a service.
   *
   * @param storeUri where its store is
   * @param database name of its database
   * @param brokers where its broker is
   * @param consumer name of its consumer
   * @param topics topics of ours that it reads
   * @param foreignTopics topics of foreign systems that it reads
   * @param hooks what happens before a source aggregate's event takes effect, by aggregate
   */
  record Plan(
      String storeUri,
      String database,
      String brokers,
      String consumer,
      List<String> topics,
      List<String> foreignTopics,
      Map<String, Consumer<ReceivedEvent<Step>>> hooks) {

    static Plan of(String storeUri, String database, String consumer) {
      return new Plan(
          storeUri,
          database,
          TestBroker.bootstrapServers(),
          consumer,
          List.of(),
          List.of(),
          new ConcurrentHashMap<>());
    }

    Plan alsoForeign(String topic) {
      return new Plan(storeUri, database, brokers, consumer, topics, List.of(topic), hooks);
    }

    Plan at(String storeUri) {
      return new Plan(storeUri, database, brokers, consumer, topics, foreignTopics, hooks);
    }

    Plan reachingBrokersAt(String brokers) {
      return new Plan(storeUri, database, brokers, consumer, topics, foreignTopics, hooks);
    }

    Plan reading(String... topics) {
      return new Plan(storeUri, database, brokers, consumer, List.of(topics), foreignTopics, hooks);
    }
  }

  static ConsumingService start(Plan plan) {
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Application.class)
            .web(WebApplicationType.NONE)
            .initializers(initial ->
                ((GenericApplicationContext) initial).registerBean(Plan.class, () -> plan))
            .run(
                "--spring.main.banner-mode=off",
                "--saleswright.service=test",
                "--saleswright.database=" + plan.database(),
                "--spring.mongodb.uri=" + plan.storeUri(),
                "--spring.kafka.bootstrap-servers=" + plan.brokers(),
                "--logging.level.root=ERROR");
    return new ConsumingService(plan, context);
  }

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Application {

    @Bean
    EnvelopeStore<Tally> tallies(EnvelopeStores stores) {
      return stores.open(Tally.TYPE);
    }

    @Bean
    Subscription subscription(Plan plan, EnvelopeStore<Tally> tallies) {
      Subscription subscription = Subscription.named(plan.consumer());
      plan.topics().forEach(topic -> subscription.to(topic, "aggregate"));
      plan.foreignTopics().forEach(topic -> subscription.toForeign(topic, "aggregate"));
      return subscription.on(
          STEPPED,
          Step.class,
          event -> {
            plan.hooks().getOrDefault(event.subject(), _ -> {}).accept(event);
            int step = event.data().step();
            tallies.createOrChange(
                event.subject(),
                event.cause(Clock.systemUTC()),
                _ -> Tally.first(step),
                stored -> Tally.next(stored, step));
          });
    }
  }

  Plan plan() {
    return plan;
  }

  /** The steps of a source aggregate that took effect, in order. */
  List<Integer> steps(String aggregate) {
    EnvelopeStore<Tally> tallies = tallies();
    return tallies.find(aggregate).map(stored -> stored.state().steps()).orElse(List.of());
  }

  @SuppressWarnings("unchecked")
  private EnvelopeStore<Tally> tallies() {
    return context.getBean(EnvelopeStore.class);
  }

  Replay replay() {
    return context.getBean(Replay.class);
  }

  /** The mark of a source aggregate, if it is parked. */
  Optional<ParkedAggregate> parked(String aggregate) {
    return replay().parked(1_000).stream()
        .filter(mark -> mark.aggregate().equals(aggregate))
        .filter(mark -> mark.consumer().equals(plan.consumer()))
        .findFirst();
  }

  /**
   * The events of a source aggregate that were skipped in a replay, so that the consumer never
   * handles them.
   */
  List<String> skipped(String aggregate) {
    return context
        .getBean(MongoDatabase.class)
        .getCollection("skipped")
        .find(
            Filters.and(
                Filters.eq("aggregate", aggregate), Filters.eq("consumer", plan.consumer())))
        .map(mark -> mark.getString("eventId"))
        .into(new ArrayList<>());
  }

  /** How many messages of a kind the consumer saw, such as {@code ignored}. */
  double counted(String outcome) {
    MeterRegistry registry = context.getBean(MeterRegistry.class);
    return Optional.ofNullable(
            registry
                .find("consumer.events")
                .tag("consumer", plan.consumer())
                .tag("outcome", outcome)
                .counter())
        .map(counter -> Objects.requireNonNull(counter).count())
        .orElse(0.0);
  }

  ConfigurableApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }
}
