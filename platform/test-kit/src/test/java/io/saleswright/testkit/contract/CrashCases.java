package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.saleswright.testkit.TestBroker;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** The relay when an instance dies or stops, and when there are several. */
interface CrashCases extends RelayFixture {

  @Test
  default void publishesWhatACrashLeftBetweenCommitAndSend() {
    String id = ticketWith(writer(), 3);

    started();

    assertPublishedInOrder(id, 4);
    awaitEmptyOutboxes();
  }

  @Test
  default void repeatsWithoutAGapWhatACrashLeftBetweenSendAndRemoval() {
    Instance crashed = started();
    crashed.sender().loseAcknowledgementOf(event -> event.sequence() == 3);
    String id = ticketWith(crashed, 4);
    published(id, 3);
    crashed.sender().crash();

    started();

    awaitEmptyOutboxes();
    assertPublishedInOrder(id, 5);
    assertThat(published(id, 6)).filteredOn(sequence -> sequence == 3).hasSizeGreaterThan(1);
  }

  @Test
  default void takesUpTheWorkOfACrashedInstanceThatHeldTheLease() {
    Instance crashed = started();
    ticketWith(crashed, 0);
    awaitEmptyOutboxes();
    crashed.sender().crash();
    List<String> ids = IntStream.range(0, 20).mapToObj(_ -> ticketWith(crashed, 2)).toList();

    started();

    assertPublishedInOrder(ids, 3);
  }

  @Test
  default void removesAMarkThatACrashLeftOnAnEmptyOutbox() {
    Instance instance = started();
    String id = ticketWith(instance, 0);
    awaitEmptyOutboxes();

    documents()
        .updateOne(
            new BsonDocument("_id", new BsonString(id)),
            Updates.set("pendingSince", Date.from(Instant.EPOCH.plusSeconds(1))));

    awaitEmptyOutboxes();
    assertThat(published(id, 1)).hasSize(1);
  }

  @Test
  default void toleratesTwoRelaysAtOnce() {
    Instance one = Instance.withItsOwnLease(database(), topic(), "leases-1");
    Instance two = Instance.withItsOwnLease(database(), topic(), "leases-2");
    stopAtTheEnd(one);
    stopAtTheEnd(two);
    String early = ticketWith(writer(), 40);
    one.start();
    two.start();

    List<String> ids =
        Together.run(
            6,
            number -> {
              String id = ticketWith(number % 2 == 0 ? one : two, 0);
              for (int step = 0; step < 20; step++) {
                Instance writer = step % 2 == 0 ? one : two;
                writer.tickets().change(id, Ticket.command(), Ticket::step);
              }
              return id;
            });

    awaitEmptyOutboxes();
    assertPublishedInOrder(early, 41);
    assertPublishedInOrder(ids, 21);
  }

  @Test
  default void sweepsUnderALeaseAndTakesItWhenItRunsOut() {
    leaseUntil(database(), Instant.now().plusSeconds(3_600));
    Instance instance = started();
    // At its start it sweeps without the lease, so let that pass.
    String first = ticketWith(writer(), 0);
    assertPublishedInOrder(first, 1);
    Awaitility.await().pollDelay(Duration.ofMillis(400)).until(() -> true);

    String id = ticketWith(writer(), 1);
    int attempts = instance.sender().attempts();
    Awaitility.await()
        .during(Duration.ofMillis(400))
        .until(() -> instance.sender().attempts() == attempts);
    leaseUntil(database(), Instant.EPOCH);

    assertPublishedInOrder(id, 2);
  }

  private static void leaseUntil(MongoDatabase database, Instant until) {
    database
        .getCollection("leases", BsonDocument.class)
        .updateOne(
            new BsonDocument("_id", new BsonString("relay-tickets")),
            Updates.combine(
                Updates.set("holder", "another"), Updates.set("until", Date.from(until))),
            new UpdateOptions().upsert(true));
  }

  @Test
  default void finishesWhatIsOnItsWayWhenItStops() {
    Instance instance = started(Instance.landing(Duration.ofMinutes(1)));
    IntStream.range(0, 50).forEach(_ -> ticketWith(instance, 0));

    instance.stop();

    // What was sent was also removed, so that nothing comes twice.
    double sent = instance.meter("relay.events.sent");
    assertThat(50 - instance.tickets().count(Filters.exists("outbox.0"))).isEqualTo((long) sent);
    instance.start();
    awaitEmptyOutboxes();
    assertThat(TestBroker.await(topic(), _ -> true, 50)).hasSize(50);
  }

  @Test
  default void worksAgainAfterItWasStopped() {
    Instance instance = started();
    String id = ticketWith(instance, 1);
    assertPublishedInOrder(id, 2);

    instance.stop();
    instance.tickets().change(id, Ticket.command(), Ticket::step);
    instance.start();
    instance.tickets().change(id, Ticket.command(), Ticket::step);

    assertPublishedInOrder(id, 4);
    awaitEmptyOutboxes();
  }
}
