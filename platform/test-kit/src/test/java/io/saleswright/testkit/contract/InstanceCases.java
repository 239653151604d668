package io.saleswright.testkit.contract;

import static io.saleswright.testkit.contract.ConsumerFixture.poison;
import static io.saleswright.testkit.contract.ConsumerFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.messaging.ParkedAggregate;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.contract.ConsumingService.Plan;
import io.saleswright.testkit.fault.StoreLine;
import io.saleswright.testkit.fault.TcpProxy;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Several instances, restarts, and a broker or a topic that comes late. */
interface InstanceCases extends ConsumerFixture {

  @Test
  default void sharesTheWorkAmongInstancesThatComeAndGo() {
    String topic = aTopic();
    Plan plan = newPlan().reading(topic);
    ConsumingService first = start(plan);
    List<String> aggregates = IntStream.range(0, 24).mapToObj(_ -> anAggregate()).toList();
    aggregates.forEach(aggregate -> publishSteps(topic, aggregate, 1, 2));

    ConsumingService second = start(plan);
    aggregates.forEach(aggregate -> publishSteps(topic, aggregate, 3, 4));
    aggregates.forEach(aggregate -> awaitSteps(second, aggregate, 1, 2, 3, 4));
    stop(first);
    aggregates.forEach(aggregate -> publishSteps(topic, aggregate, 5, 6));

    aggregates.forEach(aggregate -> awaitSteps(second, aggregate, 1, 2, 3, 4, 5, 6));
    aggregates.forEach(aggregate -> assertThat(second.parked(aggregate)).isEmpty());
  }

  @Test
  default void goesOnWhereAnotherInstanceLiftedTheMark() {
    String topic = aTopic();
    Plan plan = newPlan().reading(topic);
    String aggregate = anAggregate();
    ConsumingService first = start(plan);
    TestBroker.publish(topic, step(aggregate, 1), poison(aggregate, 2), step(aggregate, 3));
    ParkedAggregate mark = awaitParked(first, aggregate, 2);

    ConsumingService second = start(plan);
    assertThat(second.replay().replay(mark.id(), List.of(mark.eventId()), ADMIN).lifted()).isTrue();
    publishSteps(topic, aggregate, 4, 5);

    awaitSteps(first, aggregate, 1, 3, 4, 5);
  }

  @Test
  default void knowsAfterARestartWhatIsParked() {
    String topic = aTopic();
    Plan plan = newPlan().reading(topic);
    String aggregate = anAggregate();
    ConsumingService before = start(plan);
    TestBroker.publish(topic, step(aggregate, 1), poison(aggregate, 2));
    ParkedAggregate mark = awaitParked(before, aggregate, 1);
    stop(before);

    ConsumingService after = start(plan);
    publishSteps(topic, aggregate, 3, 4);

    awaitParked(after, aggregate, 3);
    assertThat(after.steps(aggregate)).containsExactly(1);
    assertThat(after.replay().replay(mark.id(), List.of(mark.eventId()), ADMIN).lifted()).isTrue();
    assertThat(after.steps(aggregate)).containsExactly(1, 3, 4);
  }

  @Test
  default void doesNotOvertakeAParkedMessageWhenItCanNotReadTheMarks() {
    String topic = aTopic();
    String late = "late-" + UUID.randomUUID();
    Plan plan = newPlan().reading(topic);
    String aggregate = anAggregate();
    ConsumingService before = start(plan);
    TestBroker.publish(topic, step(aggregate, 1), poison(aggregate, 2));
    ParkedAggregate mark = awaitParked(before, aggregate, 1);
    stop(before);
    publishSteps(topic, aggregate, 3, 3);

    try (StoreLine line = new StoreLine(plan.storeUri(), "serverSelectionTimeoutMS=300")) {
      ConsumingService after = start(plan.at(line.uri()).reading(topic, late));
      line.proxy().goAway();
      TestBroker.createTopic(late);
      Awaitility.await().pollDelay(Duration.ofSeconds(3)).until(() -> true);
      line.proxy().recover();

      awaitParked(after, aggregate, 2);
      assertThat(after.steps(aggregate)).containsExactly(1);
      assertThat(after.replay().replay(mark.id(), List.of(mark.eventId()), ADMIN).lifted())
          .isTrue();
      assertThat(after.steps(aggregate)).containsExactly(1, 3);
    }
  }

  @Test
  default void startsWhenATopicThatItNeedsAppears() {
    String late = "late-" + UUID.randomUUID();
    String aggregate = anAggregate();
    ConsumingService service = start(newPlan().reading(late));
    TestBroker.createTopic(late);

    publishSteps(late, aggregate, 1, 2);

    awaitSteps(service, aggregate, 1, 2);
  }

  @Test
  default void startsWhileTheBrokerIsAwayAndReadsWhenItIsThere() {
    String topic = aTopic();
    String aggregate = anAggregate();
    publishSteps(topic, aggregate, 1, 2);
    InetSocketAddress broker = TestBroker.address();
    try (TcpProxy line = new TcpProxy(broker.getHostString(), broker.getPort())) {
      line.goAway();

      ConsumingService service =
          start(newPlan().reading(topic).reachingBrokersAt("127.0.0.1:" + line.port()));

      assertThat(service.context().isRunning()).isTrue();
      assertThat(service.steps(aggregate)).isEmpty();
      line.recover();
      awaitSteps(service, aggregate, 1, 2);
    }
  }
}
