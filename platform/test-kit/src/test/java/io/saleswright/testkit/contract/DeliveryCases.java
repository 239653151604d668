package io.saleswright.testkit.contract;

import static io.saleswright.testkit.contract.ConsumerFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.saleswright.platform.restored.VoidEvents;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import io.saleswright.testkit.contract.ConsumingService.Plan;
import io.saleswright.testkit.fault.StoreLine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Events that come twice, late, among others, or while the store is away. */
interface DeliveryCases extends ConsumerFixture {

  @Test
  default void appliesAnEventOnceThatComesTwice() {
    String aggregate = anAggregate();
    TestEvent first = step(aggregate, 1);

    TestBroker.publish(topic(), first, first, step(aggregate, 2), first, step(aggregate, 3));

    awaitSteps(service(), aggregate, 1, 2, 3);
  }

  @Test
  default void ignoresAnEventThatComesAfterALaterOne() {
    String aggregate = anAggregate();

    TestBroker.publish(
        topic(), step(aggregate, 1), step(aggregate, 3), step(aggregate, 2), step(aggregate, 4));

    awaitSteps(service(), aggregate, 1, 3, 4);
  }

  @Test
  default void keepsEachAggregatesOrderAmongMany() {
    List<String> aggregates = IntStream.range(0, 30).mapToObj(_ -> anAggregate()).toList();

    for (int step = 1; step <= 5; step++) {
      int number = step;
      TestBroker.publish(
          topic(), aggregates.stream().map(each -> step(each, number)).toArray(TestEvent[]::new));
    }

    aggregates.forEach(aggregate -> awaitSteps(service(), aggregate, 1, 2, 3, 4, 5));
  }

  @Test
  default void appliesAForeignFactOnceByItsId() {
    String aggregate = anAggregate();
    TestEvent fact = TestEvent.foreign(ConsumingService.STEPPED, aggregate, "{\"step\":7}");
    TestEvent another = TestEvent.foreign(ConsumingService.STEPPED, aggregate, "{\"step\":7}");

    TestBroker.publish(foreignTopic(), fact, fact, another, fact);

    awaitSteps(service(), aggregate, 7, 7);
  }

  @Test
  default void passesOverEventsThatTheirStoreHasLost() {
    String topic = aTopic();
    Plan plan = newPlan().reading(topic);
    String aggregate = anAggregate();
    try (MongoClient client = MongoClients.create(plan.storeUri())) {
      client
          .getDatabase(plan.database())
          .getCollection(VoidEvents.COLLECTION, BsonDocument.class)
          .insertOne(
              BsonDocument.parse(
                  """
                  {"_id": "lost", "topic": "%s", "source": "/saleswright/other",
                   "aggregate": "%s", "from": 2, "to": 3, "numbers": []}\
                  """
                      .formatted(topic, aggregate)));
    }
    ConsumingService service = start(plan);

    publishSteps(topic, aggregate, 1, 5);

    awaitSteps(service, aggregate, 1, 4, 5);
    assertThat(service.counted("void")).isEqualTo(2);
  }

  @Test
  default void ignoresAndCountsTypesThatNobodyHandles() {
    String aggregate = anAggregate();
    double before = service().counted("ignored");

    TestBroker.publish(
        topic(), TestEvent.of("other.Painted.v1", aggregate, 1, "{}"), step(aggregate, 2));

    awaitSteps(service(), aggregate, 2);
    assertThat(service().counted("ignored")).isEqualTo(before + 1);
    assertThat(service().parked(aggregate)).isEmpty();
  }

  @Test
  default void skipsFieldsThatItsRecordDoesNotName() {
    String aggregate = anAggregate();

    TestBroker.publish(
        topic(),
        TestEvent.of(
            ConsumingService.STEPPED, aggregate, 1, "{\"colour\":\"red\",\"step\":1,\"more\":{}}"));

    awaitSteps(service(), aggregate, 1);
  }

  @Test
  default void waitsForTheStoreWithoutLosingItsPlaceInTheGroup() {
    String topic = aTopic();
    Plan plan = newPlan().reading(topic);
    try (StoreLine line = new StoreLine(plan.storeUri(), "serverSelectionTimeoutMS=300")) {
      ConsumingService service = start(plan.at(line.uri()));
      List<String> aggregates = IntStream.range(0, 40).mapToObj(_ -> anAggregate()).toList();
      aggregates.forEach(aggregate -> publishSteps(topic, aggregate, 1, 1));
      aggregates.forEach(aggregate -> awaitSteps(service, aggregate, 1));
      List<String> members = members(plan.consumer());

      line.proxy().goAway();
      aggregates.forEach(aggregate -> publishSteps(topic, aggregate, 2, 3));
      Awaitility.await()
          .during(Duration.ofSeconds(3))
          .atMost(PATIENCE)
          .until(() -> members(plan.consumer()).equals(members));
      line.proxy().recover();

      aggregates.forEach(aggregate -> awaitSteps(service, aggregate, 1, 2, 3));
      assertThat(members(plan.consumer())).isEqualTo(members);
      aggregates.forEach(aggregate -> assertThat(service.parked(aggregate)).isEmpty());
    }
  }

  private static List<String> members(String group) {
    try (Admin admin = Admin.create(TestBroker.settings())) {
      return Objects.requireNonNull(
              admin.describeConsumerGroups(List.of(group)).describedGroups().get(group))
          .get()
          .members()
          .stream()
          .map(MemberDescription::consumerId)
          .sorted()
          .toList();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
