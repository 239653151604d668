package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.testkit.fault.StoreLine;
import io.saleswright.testkit.fault.TcpProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;

/** The relay when the broker or the store is in trouble. */
interface TroubleCases extends RelayFixture {

  /** Runs a case with this case's database behind a connection that can be broken. */
  private void overABreakableLine(BiConsumer<TcpProxy, MongoDatabase> test) {
    try (StoreLine line = new StoreLine(server());
        MongoClient client =
            MongoClients.create(
                MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(line.uri()))
                    .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(1, TimeUnit.SECONDS))
                    .build())) {
      test.accept(line.proxy(), client.getDatabase(database().getName()));
    }
  }

  @Test
  default void keepsTheOrderWhenAnEventIsRefusedAtFirst() {
    Instance instance = started();
    AtomicInteger refusals = new AtomicInteger();
    instance.sender().refuse(event -> event.sequence() == 3 && refusals.incrementAndGet() <= 4);

    String id = ticketWith(instance, 5);

    assertPublishedInOrder(id, 6);
    awaitEmptyOutboxes();
    assertThat(refusals).hasValueGreaterThanOrEqualTo(5);
  }

  @Test
  default void doesNotRepeatWhatArrivedBeforeTheRefusedEvent() {
    String id = ticketWith(writer(), 5);
    Instance instance = Instance.on(database(), topic());
    stopAtTheEnd(instance);
    AtomicInteger refusals = new AtomicInteger();
    instance.sender().refuse(event -> event.sequence() == 4 && refusals.incrementAndGet() <= 5);

    instance.start();

    awaitEmptyOutboxes();
    assertThat(published(id, 6)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  default void publishesTheOthersBesideAnOutboxThatCanNotBeRead() {
    Instance writer = writer();
    String damaged = ticketWith(writer, 0);
    documents()
        .updateOne(
            Filters.eq("_id", damaged),
            Updates.set("outbox", List.of(new BsonDocument("seq", new BsonString("first")))));
    List<String> others = IntStream.range(0, 5).mapToObj(_ -> ticketWith(writer, 1)).toList();

    started();

    assertPublishedInOrder(others, 2);
    assertThat(writer.tickets().count(Filters.exists("outbox.0"))).isGreaterThanOrEqualTo(1);
  }

  @Test
  default void publishesTheOthersWhileOneAggregateIsRefused() {
    Instance instance = started();
    String poison = ticketWith(writer(), 0);
    instance.sender().refuse(event -> event.data().contains(poison));

    List<String> others = IntStream.range(0, 20).mapToObj(_ -> ticketWith(instance, 2)).toList();

    assertPublishedInOrder(others, 3);
    instance.sender().recover();
    assertPublishedInOrder(poison, 1);
  }

  @Test
  default void letsLeftoversWaitOnlyOnceForOneThatIsRefused() {
    String poison = ticketWith(writer(), 0);
    List<String> others = backlog(writer(), 200);
    Instance instance = Instance.on(database(), topic());
    stopAtTheEnd(instance);
    AtomicInteger refusals = new AtomicInteger();
    AtomicInteger refusalsBeforeTheLast = new AtomicInteger();
    instance
        .sender()
        .refuse(event -> {
          if (event.data().contains(poison)) {
            refusals.incrementAndGet();
            return true;
          }
          refusalsBeforeTheLast.set(refusals.get());
          return false;
        });

    instance.start();

    assertPublishedInOrder(others, 1);
    assertThat(refusalsBeforeTheLast).hasValueLessThanOrEqualTo(1);
  }

  @Test
  default void drainsWhatGatheredWhileTheBrokerWasAwayWithIntakeGoingOn() {
    Instance instance = started();
    List<String> ids = new ArrayList<>();
    ids.add(ticketWith(instance, 2));
    instance.sender().refuse(_ -> true);
    IntStream.range(0, 50).forEach(_ -> ids.add(ticketWith(instance, 2)));
    int attempts = instance.sender().attempts();
    Awaitility.await().until(() -> instance.sender().attempts() > attempts + 3);

    instance.sender().recover();
    IntStream.range(0, 20).forEach(_ -> ids.add(ticketWith(instance, 2)));

    awaitEmptyOutboxes();
    assertPublishedInOrder(ids, 3);
  }

  @Test
  default void goesOnAfterTheStoreWasAway() {
    overABreakableLine((line, database) -> {
      Instance relay = Instance.on(database, topic()).start();
      String first = ticketWith(writer(), 4);
      Awaitility.await().until(() -> relay.sender().attempts() > 0);
      line.goAway();
      List<String> meanwhile = backlog(writer(), 100);

      line.recover();

      assertPublishedInOrder(first, 5);
      assertPublishedInOrder(meanwhile, 1);
      awaitEmptyOutboxes();
      relay.stop();
    });
  }

  @Test
  default void removesLaterWhatItCouldNotRemoveAtOnce() {
    overABreakableLine((line, database) -> {
      Instance relay = Instance.on(database, topic());
      relay
          .sender()
          .refuse(_ -> {
            line.goAway();
            return false;
          });
      String id = ticketWith(writer(), 0);
      relay.start();
      published(id, 1);

      relay.sender().recover();
      line.recover();

      awaitEmptyOutboxes();
      assertThat(published(id, 1)).containsExactly(1L);
      relay.stop();
    });
  }
}
