package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.relay.RelaySettings;
import io.saleswright.testkit.TestBroker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
                Map.entry("ce_dataschema", "urn:saleswright:schema:test.TicketOpened.v1"),
                Map.entry("ce_sequence", "1"),
                Map.entry("ce_correlationid", "corr-1"),
                Map.entry("ce_causationid", "cause-1"),
                Map.entry("ce_traceparent", trace.traceparent()),
                Map.entry("content-type", "application/json")));
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
    RelaySettings quick = Instance.QUICK;
    Instance instance =
        started(
            new RelaySettings(
                quick.batch(),
                quick.maxUnderway(),
                quick.maxWaiting(),
                Duration.ofHours(1),
                Duration.ofHours(1),
                quick.backoff(),
                quick.maxBackoff(),
                quick.landing()));

    String id = ticketWith(instance, 5);

    assertPublishedInOrder(id, 6);
    awaitEmptyOutboxes();
    assertThat(published(id, 6)).hasSize(6);
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
                quick.sweepInterval(),
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
