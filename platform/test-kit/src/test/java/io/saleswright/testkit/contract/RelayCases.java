package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.event.CommandListener;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.relay.RelaySettings;
import io.saleswright.testkit.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The relay when nothing breaks: form, order, and much at once. */
interface RelayCases extends RelayFixture {

  @Test
  default void publishesCloudEventsInBinaryMode() {
    Instance instance = started();
    Trace trace =
        new Trace("corr-1", "cause-1", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    Cause cause = new Cause("anna", Ticket.NOW, null, null, trace);

    String id = instance.tickets().create(cause, Ticket.opened("阀门")).id();

    ConsumerRecord<String, String> record = TestBroker.await(topic(), id, 1).getFirst();
    assertThat(record.key()).isEqualTo(id);
    assertThat(record.value()).isEqualTo("{\"ticketId\":\"" + id + "\",\"title\":\"阀门\"}");
    Map<String, String> headers = headers(record);
    assertThat(headers.remove("ce_id")).matches("[0-9a-f-]{36}");
    assertThat(headers)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("ce_specversion", "1.0"),
                Map.entry("ce_source", "/saleswright/test"),
                Map.entry("ce_type", "test.TicketOpened.v1"),
                Map.entry("ce_subject", id),
                Map.entry("ce_time", "2025-11-24T02:00:00Z"),
                Map.entry(
                    "ce_dataschema",
                    "https://saleswright.io/events/test.TicketOpened.v1.schema.json"),
                Map.entry("ce_sequence", "1"),
                Map.entry("ce_correlationid", "corr-1"),
                Map.entry("ce_causationid", "cause-1"),
                Map.entry("ce_traceparent", trace.traceparent()),
                Map.entry("content-type", "application/json")));
  }

  @Test
  default void aNoticeGoesToTheTopicOfNoticesAndIsNumberedByItself() {
    TestBroker.createTopic(Notice.TOPIC);
    Instance instance = started();
    String id = ticketWith(instance, 1);

    instance.tickets().change(id, Ticket.command(), Ticket::tell);
    instance.tickets().change(id, Ticket.command(), Ticket::tell);

    assertPublishedInOrder(id, 4);
    List<ConsumerRecord<String, String>> notices = TestBroker.await(Notice.TOPIC, id, 2);
    assertThat(notices).extracting(RelayFixture::sequence).containsExactly(1L, 2L);
    assertThat(notices.getFirst().value())
        .isEqualTo(
            """
            {"kind":"ticket-told","rule":"TST-01","to":[{"role":"sales-support"}],\
            "about":{"document":"ticket","documentId":"%s"},"parameters":{"step":"2"}}\
            """
                .formatted(id));
    assertThat(headers(notices.getFirst()))
        .containsEntry("ce_type", "saleswright.NoticeGiven.v1")
        .containsEntry("ce_source", "/saleswright/test")
        .containsEntry("ce_subject", id);
    awaitEmptyOutboxes();
  }

  @Test
  default void anEventThatWasSentIsNotRepeatedWithTheNoticeBehindIt() {
    TestBroker.createTopic(Notice.TOPIC);
    Instance instance = started();
    AtomicInteger refusals = new AtomicInteger();
    instance.sender().refuse(event -> event.topic() != null && refusals.incrementAndGet() <= 3);
    String id = ticketWith(instance, 0);

    instance.tickets().change(id, Ticket.command(), Ticket::tell);

    assertThat(TestBroker.await(Notice.TOPIC, id, 1)).hasSize(1);
    awaitEmptyOutboxes();
    assertThat(published(id, 2)).containsExactly(1L, 2L);
    assertThat(refusals).hasValueGreaterThan(3);
  }

  private static Map<String, String> headers(ConsumerRecord<?, ?> record) {
    return Arrays.stream(record.headers().toArray())
        .collect(
            Collectors.toMap(
                header -> header.key(),
                header -> new String(header.value(), StandardCharsets.UTF_8)));
  }

  @Test
  default void publishesRightAfterTheWriteWithoutASweep() {
    Instance instance = started(Instance.withoutSweep(Instance.QUICK.gathering()));

    String id = ticketWith(instance, 5);

    assertPublishedInOrder(id, 6);
    awaitEmptyOutboxes();
    assertThat(published(id, 6)).hasSize(6);
  }

  @Test
  default void removesTogetherWhatWasSentAndAtOnceWhereMoreWaits() {
    String left = ticketWith(writer(), 0);
    Instance instance = started(Instance.withoutSweep(Duration.ofHours(1)));
    // What the sweep at the start finds before the relay is woken for it is read a second time.
    assertPublishedInOrder(left, 1);

    String first = ticketWith(instance, 0);
    String second = ticketWith(instance, 0);
    assertPublishedInOrder(List.of(first, second), 1);
    // They are in the topic before the relay hears of it.
    Awaitility.await().until(() -> instance.meter("relay.events.sent") == 3);
    assertThat(instance.tickets().count(Filters.exists("outbox.0"))).isEqualTo(3);

    instance.tickets().change(first, Ticket.command(), Ticket::step);
    assertPublishedInOrder(first, 2);
    assertThat(instance.tickets().count(Filters.exists("outbox.0"))).isEqualTo(1);

    instance.stop();
    awaitEmptyOutboxes();
    assertThat(published(first, 2)).containsExactly(1L, 2L);
    assertThat(published(second, 1)).containsExactly(1L);
  }

  @Test
  default void sendsWhatItIsToldWithoutReadingIt() {
    OutboxReads reads = new OutboxReads();
    try (MongoClient client = MongoClients.create(listening(reads))) {
      Instance instance =
          Instance.on(
              client.getDatabase(database().getName()),
              topic(),
              Instance.withoutSweep(Instance.QUICK.gathering()));
      stopAtTheEnd(instance);
      instance.start();
      Awaitility.await("the sweep at the start").until(reads::swept);
      String id = ticketWith(instance, 0);
      assertPublishedInOrder(id, 1);
      awaitEmptyOutboxes();

      instance.tickets().change(id, Ticket.command(), Ticket::step);
      assertPublishedInOrder(id, 2);
      awaitEmptyOutboxes();
      assertThat(reads.ofOutboxes()).isEmpty();

      // Left by another one, so it may not be alone.
      Instance other = writer();
      other.tickets().change(id, Ticket.command(), Ticket::step);
      instance.tickets().change(id, Ticket.command(), Ticket::step);
      assertPublishedInOrder(id, 4);
      awaitEmptyOutboxes();
      assertThat(reads.ofOutboxes()).isNotEmpty();
      instance.stop();
    }
  }

  private MongoClientSettings listening(CommandListener listener) {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(server()))
        .addCommandListener(listener)
        .build();
  }

  @Test
  default void leavesVersionAndRevisionAlone() {
    Instance instance = started();

    String id = ticketWith(instance, 3);
    awaitEmptyOutboxes();

    assertThat(instance.tickets().get(id).version()).isEqualTo(4);
    assertThat(instance.tickets().get(id).revision()).isEqualTo(1);
    assertThat(instance.tickets().get(id).lastEvent()).isEqualTo(4);
  }

  @Test
  default void losesNothingThatIsAddedWhileItRemoves() {
    Instance instance = started();

    List<String> ids = Together.run(4, _ -> ticketWith(instance, 60));

    awaitEmptyOutboxes();
    assertPublishedInOrder(ids, 61);
  }

  @Test
  default void keepsEachAggregatesOrderAmongMany() {
    Instance instance = started();

    List<List<String>> ids =
        Together.run(
            8, _ -> IntStream.range(0, 10).mapToObj(_ -> ticketWith(instance, 4)).toList());

    awaitEmptyOutboxes();
    assertPublishedInOrder(ids.stream().flatMap(List::stream).toList(), 5);
  }

  @Test
  default void drainsABacklogOfTenThousand() {
    List<String> ids = backlog(writer(), 10_000);

    started();

    awaitEmptyOutboxes();
    assertPublishedInOrder(ids, 1);
    assertThat(TestBroker.await(topic(), _ -> true, 10_000)).hasSize(10_000);
  }

  @Test
  default void findsWhatItWasWokenForTooOften() {
    RelaySettings quick = Instance.QUICK;
    Instance forgetful =
        started(
            new RelaySettings(
                2,
                2,
                1,
                quick.gathering(),
                quick.sweepAge(),
                quick.backoff(),
                quick.maxBackoff(),
                quick.landing()));

    List<List<String>> ids =
        Together.run(
            4, _ -> IntStream.range(0, 10).mapToObj(_ -> ticketWith(forgetful, 1)).toList());

    awaitEmptyOutboxes();
    assertPublishedInOrder(ids.stream().flatMap(List::stream).toList(), 2);
  }

  @Test
  default void tellsWhatWaitsAndWhatWasSent() {
    Instance instance = started();
    instance.sender().refuse(_ -> true);
    ticketWith(instance, 1);

    Awaitility.await().until(() -> instance.meter("relay.sends.failed") > 0);
    instance.sender().recover();
    awaitEmptyOutboxes();

    Awaitility.await().until(() -> instance.meter("relay.events.sent") == 2);
  }
}
