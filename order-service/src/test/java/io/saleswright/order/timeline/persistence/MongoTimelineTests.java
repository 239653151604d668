package io.saleswright.order.timeline.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.saleswright.order.timeline.Timeline;
import io.saleswright.order.timeline.TimelineEntry;
import io.saleswright.testkit.CommandCount;
import io.saleswright.testkit.TestStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The time line's entries in the store: one command for each event, whatever comes twice (ORD-41).
 */
class MongoTimelineTests {

  private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
  private static final Instant LATER = AT.plusSeconds(60);

  private final CommandCount counting = new CommandCount();
  private final CommandCount.Watch commands = counting.watch();
  private final MongoClient client = counting.client();
  private final MongoCollection<BsonDocument> documents =
      client.getDatabase(TestStore.freshName()).getCollection("timeline", BsonDocument.class);
  private final Timeline timeline = new MongoTimeline(documents);

  @AfterEach
  void close() {
    client.close();
  }

  private static TimelineEntry entry(String id, String order, Instant recorded, String fact) {
    return new TimelineEntry(
        id, order, AT, recorded, "order.OrderHeld.v1", "anna", Map.of("reason", fact));
  }

  private static TimelineEntry ofInvoice(String id, String order, Instant recorded) {
    return new TimelineEntry(
        id, order, AT, recorded, "finance.InvoiceIssued.v1", "fay", Map.of("invoiceId", "i-1"));
  }

  @Test
  void anEventIsOneCommand() {
    commands.forget();

    timeline.add(entry("e-1", "o-1", AT, "first"));
    timeline.add(ofInvoice("e-2", "o-1", AT), Set.of("i-1"));

    assertThat(commands.sent()).hasToString("[update timeline, update timeline]");
  }

  @Test
  void aRepeatIsOneCommandAndChangesNothing() {
    timeline.add(entry("e-1", "o-1", AT, "first"));
    List<TimelineEntry> before = timeline.of("o-1");
    commands.forget();

    timeline.add(entry("e-1", "o-1", LATER, "first"));
    timeline.add(entry("e-1", "o-1", LATER, "told otherwise"));

    assertThat(commands.sent()).hasToString("[update timeline, update timeline]");
    assertThat(timeline.of("o-1")).isEqualTo(before);
  }

  @Test
  void manyRepeatsAtOnceLeaveOneEntry() throws Exception {
    int many = 8;
    CyclicBarrier together = new CyclicBarrier(many);
    try (var threads = Executors.newFixedThreadPool(many)) {
      List<Callable<Void>> repeats =
          IntStream.range(0, many)
              .<Callable<Void>>mapToObj(_ ->
                  () -> {
                    together.await();
                    timeline.add(ofInvoice("e-1", "o-1", AT), Set.of("i-1"));
                    return null;
                  })
              .toList();
      for (var done : threads.invokeAll(repeats)) {
        done.get();
      }
    }

    assertThat(documents.countDocuments()).isEqualTo(1);
  }

  @Test
  void whatADocumentsEventsToldBeforeItsOrderWasKnownIsBroughtInTheSameCommand() {
    timeline.add(entry("e-1", "i-1", AT, "told early"));
    assertThat(timeline.of("o-1")).isEmpty();
    commands.forget();

    timeline.add(ofInvoice("e-2", "o-1", LATER), Set.of("i-1"));

    assertThat(commands.sent()).hasToString("[update timeline]");
    assertThat(timeline.of("o-1")).extracting(TimelineEntry::id).containsExactly("e-1", "e-2");
    assertThat(timeline.recordedSince("o-1", LATER)).hasSize(2);
  }

  /** As a crash leaves it between the two parts of a command: the repeat completes it. */
  @Test
  void aRepeatCompletesWhatACrashLeftHalfDone() {
    timeline.add(entry("e-1", "i-1", AT, "told early"));
    timeline.add(ofInvoice("e-2", "o-1", AT), Set.of("i-1"));
    documents.deleteOne(Filters.eq("_id", "e-2"));

    timeline.add(ofInvoice("e-2", "o-1", LATER), Set.of("i-1"));

    assertThat(timeline.of("o-1"))
        .extracting(TimelineEntry::id)
        .containsExactlyInAnyOrder("e-1", "e-2");
    assertThat(timeline.of("i-1")).isEmpty();
  }

  @Test
  void whoseADocumentIsIsNotAskedAgain() {
    timeline.add(ofInvoice("e-1", "o-1", AT), Set.of("i-1"));
    commands.forget();

    assertThat(timeline.orderOf("i-1")).hasValue("o-1");
    assertThat(commands.sent()).isEmpty();

    // After a restart nothing is kept, and the store is asked.
    assertThat(new MongoTimeline(documents).orderOf("i-1")).hasValue("o-1");
    assertThat(timeline.orderOf("i-2")).isEmpty();
  }
}
