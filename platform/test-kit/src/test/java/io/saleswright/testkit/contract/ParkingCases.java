package io.saleswright.testkit.contract;

import static io.saleswright.testkit.contract.ConsumerFixture.poison;
import static io.saleswright.testkit.contract.ConsumerFixture.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoDatabase;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.messaging.ParkedAggregate;
import io.saleswright.platform.messaging.Replay.Outcome;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Messages that no retry makes readable: their aggregate waits, the others go on. */
interface ParkingCases extends ConsumerFixture {

  /** Lets a step of an aggregate fail until a new release can handle it. */
  private AtomicBoolean failingAt(String aggregate, int step) {
    AtomicBoolean released = new AtomicBoolean();
    service()
        .plan()
        .hooks()
        .put(
            aggregate,
            event -> {
              if (event.data().step() == step && !released.get()) {
                throw new IllegalStateException("this release can't handle step " + step);
              }
            });
    return released;
  }

  @Test
  default void parksOnlyTheAggregateOfAPoisonousMessage() {
    String poisoned = anAggregate();
    String other = anAggregate();

    TestBroker.publish(
        topic(), step(poisoned, 1), poison(poisoned, 2), step(other, 1), step(poisoned, 3));
    publishSteps(topic(), other, 2, 3);

    awaitSteps(service(), other, 1, 2, 3);
    ParkedAggregate mark = awaitParked(service(), poisoned, 2);
    assertThat(service().steps(poisoned)).containsExactly(1);
    assertThat(mark.topic()).isEqualTo(topic());
    assertThat(mark.eventType()).isEqualTo(ConsumingService.STEPPED);
    assertThat(mark.reason()).startsWith("The data is not what").endsWith(".");
    assertThat(service().replay().letters(mark.id()))
        .extracting(letter -> letter.get("sequence"))
        .containsExactly("2", "3");
  }

  @Test
  default void parksWhatTheStoreRefusesAtEachTry() {
    String refused = anAggregate();
    String other = anAggregate();
    service()
        .plan()
        .hooks()
        .put(
            refused,
            _ ->
                service()
                    .context()
                    .getBean(MongoDatabase.class)
                    .getCollection("tallies")
                    .aggregate(List.of(new Document("$noSuchStage", 1)))
                    .first());

    TestBroker.publish(topic(), step(refused, 1), step(other, 1));

    awaitSteps(service(), other, 1);
    assertThat(awaitParked(service(), refused, 1).reason()).contains("Mongo");
  }

  @Test
  default void triesAgainWhatTheStoreRefusesForItsOwnCondition() {
    String aggregate = anAggregate();
    AtomicInteger tries = new AtomicInteger();
    service()
        .plan()
        .hooks()
        .put(
            aggregate,
            _ -> {
              if (tries.incrementAndGet() < 3) {
                BsonDocument writeConflict = new BsonDocument("code", new BsonInt32(112));
                throw new MongoCommandException(writeConflict, new ServerAddress());
              }
            });

    publishSteps(topic(), aggregate, 1, 2);

    awaitSteps(service(), aggregate, 1, 2);
    assertThat(service().parked(aggregate)).isEmpty();
    assertThat(tries).hasValue(4);
  }

  @Test
  default void parksAMessageThatIsTooLargeToBePutAsideWithItsData() {
    String aggregate = anAggregate();
    // Leaves room for the headers of the message, and not for those of a letter.
    String padding = "x".repeat(1024 * 1024 - 420);
    TestEvent large =
        TestEvent.of(
            ConsumingService.STEPPED,
            aggregate,
            2,
            "{\"step\":\"many\",\"more\":\"" + padding + "\"}");

    TestBroker.publish(topic(), step(aggregate, 1), large, step(aggregate, 3));

    ParkedAggregate mark = awaitParked(service(), aggregate, 2);
    assertThat(service().replay().letters(mark.id()))
        .extracting(letter -> letter.get("reason"))
        .satisfiesExactly(
            reason -> assertThat(reason).startsWith("Too large").contains("The data is no JSON"),
            reason -> assertThat(reason).startsWith("It waits"));
    assertThat(service().replay().replay(mark.id(), List.of(large.id()), ADMIN).lifted()).isTrue();
    awaitSteps(service(), aggregate, 1, 3);
  }

  @Test
  default void replaysInOrderAndLiftsTheMark() {
    String aggregate = anAggregate();
    AtomicBoolean released = failingAt(aggregate, 5);
    publishSteps(topic(), aggregate, 1, 6);
    ParkedAggregate mark = awaitParked(service(), aggregate, 2);
    assertThat(service().steps(aggregate)).containsExactly(1, 2, 3, 4);

    released.set(true);
    Outcome outcome = service().replay().replay(mark.id(), List.of(), ADMIN);

    assertThat(outcome).isEqualTo(new Outcome(true, 2, null));
    assertThat(service().steps(aggregate)).containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(service().parked(aggregate)).isEmpty();
    publishSteps(topic(), aggregate, 7, 7);
    awaitSteps(service(), aggregate, 1, 2, 3, 4, 5, 6, 7);
    assertThatThrownBy(() -> service().replay().replay(mark.id(), List.of(), ADMIN))
        .isInstanceOf(NotFound.class);
  }

  @Test
  default void keepsTheMarkWhenAMessageFailsAgainAndGoesOnFromThere() {
    String aggregate = anAggregate();
    AtomicBoolean released = failingAt(aggregate, 3);
    TestBroker.publish(
        topic(), step(aggregate, 1), poison(aggregate, 2), step(aggregate, 3), step(aggregate, 4));
    ParkedAggregate mark = awaitParked(service(), aggregate, 3);

    Outcome stillPoison = service().replay().replay(mark.id(), List.of(), ADMIN);
    assertThat(stillPoison.lifted()).isFalse();
    assertThat(stillPoison.stoppedBy()).startsWith("The data is not what");
    Outcome stopped = service().replay().replay(mark.id(), List.of(mark.eventId()), ADMIN);
    assertThat(stopped.lifted()).isFalse();
    assertThat(stopped.stoppedBy()).contains("can't handle step 3");
    assertThat(service().steps(aggregate)).containsExactly(1);

    released.set(true);
    Outcome outcome = service().replay().replay(mark.id(), List.of(), ADMIN);

    assertThat(outcome).isEqualTo(new Outcome(true, 2, null));
    assertThat(service().steps(aggregate)).containsExactly(1, 3, 4);
  }

  @Test
  default void leavesOutWhatIsSkipped() {
    String aggregate = anAggregate();
    TestBroker.publish(
        topic(), step(aggregate, 1), poison(aggregate, 2), step(aggregate, 3), step(aggregate, 4));
    ParkedAggregate mark = awaitParked(service(), aggregate, 3);

    Outcome outcome = service().replay().replay(mark.id(), List.of(mark.eventId()), ADMIN);

    assertThat(outcome).isEqualTo(new Outcome(true, 2, null));
    assertThat(service().steps(aggregate)).containsExactly(1, 3, 4);
    assertThat(service().skipped(aggregate)).containsExactly(mark.eventId());
  }

  /** One without an id is called by its place, so that one can be let go and the next not. */
  @Test
  default void skipsAMessageWithoutAnIdByItsPlace() {
    String aggregate = anAggregate();
    Map<String, String> withoutId =
        Map.of(
            "ce_specversion",
            "1.0",
            "ce_source",
            "/plant",
            "ce_type",
            ConsumingService.STEPPED,
            "ce_subject",
            aggregate,
            "ce_time",
            "2025-11-24T02:00:00Z");
    TestBroker.publishRaw(foreignTopic(), aggregate, "{\"step\":1}", withoutId);
    TestBroker.publishRaw(foreignTopic(), aggregate, "{\"step\":2}", withoutId);
    TestBroker.publish(
        foreignTopic(), TestEvent.foreign(ConsumingService.STEPPED, aggregate, "{\"step\":3}"));

    ParkedAggregate mark = awaitParked(service(), aggregate, 3);
    assertThat(mark.eventId()).matches(foreignTopic() + "/\\d+@\\d+");
    Outcome stopped = service().replay().replay(mark.id(), List.of(mark.eventId()), ADMIN);
    assertThat(stopped.lifted()).isFalse();
    ParkedAggregate next = service().parked(aggregate).orElseThrow();
    assertThat(next.eventId()).isNotEqualTo(mark.eventId());
    assertThat(service().replay().replay(next.id(), List.of(next.eventId()), ADMIN).lifted())
        .isTrue();

    assertThat(service().steps(aggregate)).containsExactly(3);
    assertThat(service().skipped(aggregate))
        .containsExactlyInAnyOrder(mark.eventId(), next.eventId());
  }

  /** What was skipped before the replay broke off, and is handled by the next, was not skipped. */
  @Test
  default void forgetsASkipThatALaterReplayMadeGood() {
    String aggregate = anAggregate();
    AtomicBoolean released = failingAt(aggregate, 2);
    publishSteps(topic(), aggregate, 1, 3);
    ParkedAggregate mark = awaitParked(service(), aggregate, 2);
    service()
        .context()
        .getBean(MongoDatabase.class)
        .getCollection("skipped")
        .insertOne(
            new Document("_id", Ids.derived(mark.consumer(), mark.topic(), mark.eventId()))
                .append("consumer", mark.consumer())
                .append("aggregate", aggregate)
                .append("eventId", mark.eventId()));

    released.set(true);
    assertThat(service().replay().replay(mark.id(), List.of(), ADMIN).lifted()).isTrue();
    assertThat(service().steps(aggregate)).containsExactly(1, 2, 3);
    assertThat(service().skipped(aggregate)).isEmpty();
  }

  @Test
  default void letsMessagesThatComeDuringAReplayWaitForTheirTurn() throws InterruptedException {
    String aggregate = anAggregate();
    AtomicBoolean released = failingAt(aggregate, 2);
    publishSteps(topic(), aggregate, 1, 3);
    ParkedAggregate mark = awaitParked(service(), aggregate, 2);
    CountDownLatch replaying = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    released.set(true);
    service()
        .plan()
        .hooks()
        .put(
            aggregate,
            event -> {
              if (event.data().step() == 2) {
                replaying.countDown();
                awaitQuietly(goOn);
              }
            });

    CompletableFuture<Outcome> replay =
        CompletableFuture.supplyAsync(() -> service().replay().replay(mark.id(), List.of(), ADMIN));
    replaying.await();
    publishSteps(topic(), aggregate, 4, 5);
    awaitParked(service(), aggregate, 4);
    goOn.countDown();

    assertThat(replay.join().lifted()).isTrue();
    awaitSteps(service(), aggregate, 1, 2, 3, 4, 5);
    assertThat(service().parked(aggregate)).isEmpty();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  default void toleratesTwoReplaysAtOnce() {
    String aggregate = anAggregate();
    AtomicBoolean released = failingAt(aggregate, 2);
    publishSteps(topic(), aggregate, 1, 12);
    ParkedAggregate mark = awaitParked(service(), aggregate, 11);
    released.set(true);

    Together.run(
        3,
        _ -> {
          try {
            return service().replay().replay(mark.id(), List.of(), ADMIN).lifted();
          } catch (NotFound _) {
            return true;
          }
        });

    assertThat(service().steps(aggregate)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(service().parked(aggregate)).isEmpty();
  }

  @Test
  default void parksAnUnknownMajorVersionOfAKnownType() {
    String aggregate = anAggregate();

    TestBroker.publish(
        topic(), step(aggregate, 1), TestEvent.of("other.Stepped.v2", aggregate, 2, "{}"));

    ParkedAggregate mark = awaitParked(service(), aggregate, 1);
    assertThat(mark.reason()).contains("does not know the major version");
  }

  @Test
  default void parksWhatLacksHeadersKeyOrValue() {
    String withoutHeaders = anAggregate();
    String withoutValue = anAggregate();
    String withoutSequence = anAggregate();
    String after = anAggregate();
    Map<String, String> headers =
        Map.of(
            "ce_specversion", "1.0",
            "ce_id", UUID.randomUUID().toString(),
            "ce_source", "/saleswright/other",
            "ce_type", ConsumingService.STEPPED,
            "ce_time", "2025-11-24T02:00:00Z");

    TestBroker.publishRaw(topic(), withoutHeaders, "{\"step\":1}", Map.of());
    TestBroker.publishRaw(topic(), withoutSequence, "{\"step\":1}", headers);
    TestBroker.publish(topic(), step(withoutValue, 1));
    TestBroker.publishRaw(topic(), null, null, Map.of());
    TestBroker.publishRaw(topic(), withoutValue, null, withSequence(headers, "2"));
    publishSteps(topic(), after, 1, 1);

    assertThat(awaitParked(service(), withoutHeaders, 1).reason()).contains("ce_specversion");
    assertThat(awaitParked(service(), withoutSequence, 1).reason()).contains("ce_sequence");
    assertThat(awaitParked(service(), withoutValue, 1).reason()).contains("no data");
    assertThat(awaitParked(service(), "unknown", 1).reason()).contains("ce_specversion");
    awaitSteps(service(), after, 1);
  }

  private static Map<String, String> withSequence(Map<String, String> headers, String sequence) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("ce_sequence", sequence);
    return all;
  }

  @Test
  default void parksForeignFactsByTheirAggregateToo() {
    String aggregate = anAggregate();
    TestBroker.publish(
        foreignTopic(),
        TestEvent.foreign(ConsumingService.STEPPED, aggregate, "no json"),
        TestEvent.foreign(ConsumingService.STEPPED, aggregate, "{\"step\":2}"));

    ParkedAggregate mark = awaitParked(service(), aggregate, 2);
    Outcome outcome = service().replay().replay(mark.id(), List.of(mark.eventId()), ADMIN);

    assertThat(outcome.lifted()).isTrue();
    assertThat(service().steps(aggregate)).containsExactly(2);
  }

  @Test
  default void parksWhatNamesTwoAggregates() {
    String keyed = anAggregate();
    String named = anAggregate();
    String own = anAggregate();
    TestBroker.publish(
        topic(),
        TestEvent.of(
            ConsumingService.STEPPED, keyed, 1, "{\"step\":1,\"aggregate\":\"" + named + "\"}"));
    TestBroker.publishRaw(
        foreignTopic(),
        own,
        "{\"step\":1}",
        Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_source",
            "/plant",
            "ce_type",
            ConsumingService.STEPPED,
            "ce_subject",
            named,
            "ce_time",
            "2025-11-24T02:00:00Z"));

    assertThat(awaitParked(service(), keyed, 1).reason())
        .isEqualTo(
            "The message is about %s and its data names %s in aggregate: both must be the same."
                .formatted(keyed, named));
    assertThat(awaitParked(service(), own, 1).reason()).contains(own).contains(named);
    assertThat(service().steps(named)).isEmpty();
  }

  @Test
  default void readsAStructuredEventAndSkipsAPoisonousOneByItsId() {
    String aggregate = anAggregate();
    String event =
        """
        {"specversion":"1.0","id":"%s","source":"/plant","type":"%s","subject":"%s",
         "time":"2025-11-24T10:00:00+08:00","data":%s}\
        """;
    Map<String, String> structured =
        Map.of("content-type", "application/cloudevents+json; charset=UTF-8");
    for (String[] told :
        new String[][] {
          {"e-1", "{\"step\":1}"}, {"e-2", "{\"step\":{}}"}, {"e-3", "{\"step\":3}"}
        }) {
      TestBroker.publishRaw(
          foreignTopic(),
          aggregate,
          event.formatted(told[0] + aggregate, ConsumingService.STEPPED, aggregate, told[1]),
          structured);
    }

    ParkedAggregate mark = awaitParked(service(), aggregate, 2);
    assertThat(service().steps(aggregate)).containsExactly(1);
    assertThat(mark.eventId()).isEqualTo("e-2" + aggregate);
    assertThat(mark.eventType()).isEqualTo(ConsumingService.STEPPED);
    assertThat(service().replay().replay(mark.id(), List.of(mark.eventId()), ADMIN).lifted())
        .isTrue();
    assertThat(service().steps(aggregate)).containsExactly(1, 3);
  }
}
