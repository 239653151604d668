package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import io.saleswright.platform.messaging.ParkedAggregate;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.contract.ConsumingService.Plan;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/** What the cases of the consumer contract work with. */
interface ConsumerFixture {

  Duration PATIENCE = Duration.ofMinutes(2);

  /** Who replays. */
  String ADMIN = "DEMO-admin";

  /** A service that reads {@link #topic()} and {@link #foreignTopic()}, shared by the cases. */
  ConsumingService service();

  String topic();

  String foreignTopic();

  /** A service of the case's own: with its own database and consumer. */
  Plan newPlan();

  /** Starts a service that is stopped after the case. */
  ConsumingService start(Plan plan);

  void stop(ConsumingService running);

  /** An aggregate that no other case knows. */
  default String anAggregate() {
    return "a-" + UUID.randomUUID();
  }

  default String aTopic() {
    String name = "source-" + UUID.randomUUID();
    TestBroker.createTopic(name);
    return name;
  }

  /** An event of a step, which is also its number. */
  static TestEvent step(String aggregate, int step) {
    return TestEvent.of(ConsumingService.STEPPED, aggregate, step, "{\"step\":" + step + "}");
  }

  /** An event that can't be read. */
  static TestEvent poison(String aggregate, int step) {
    return TestEvent.of(ConsumingService.STEPPED, aggregate, step, "{\"step\":\"many\"}");
  }

  default void publishSteps(String topic, String aggregate, int from, int to) {
    TestEvent[] events = new TestEvent[to - from + 1];
    for (int step = from; step <= to; step++) {
      events[step - from] = step(aggregate, step);
    }
    TestBroker.publish(topic, events);
  }

  default void awaitSteps(ConsumingService service, String aggregate, Integer... steps) {
    Awaitility.await("steps of " + aggregate)
        .atMost(PATIENCE)
        .ignoreException(MongoTimeoutException.class)
        .untilAsserted(() -> assertThat(service.steps(aggregate)).containsExactly(steps));
  }

  /** Waits until an aggregate is parked and so many messages wait, through a store that is away. */
  default ParkedAggregate awaitParked(ConsumingService service, String aggregate, int waiting) {
    Awaitility.await(aggregate + " parked")
        .atMost(PATIENCE)
        .ignoreException(MongoTimeoutException.class)
        .untilAsserted(() ->
            assertThat(service.parked(aggregate))
                .hasValueSatisfying(mark -> assertThat(mark.waiting()).isEqualTo(waiting)));
    return service.parked(aggregate).orElseThrow();
  }
}
