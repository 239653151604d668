package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.saleswright.check.World.Event;
import io.saleswright.check.rejoin.RejoinCommand;
import io.saleswright.check.rejoin.RestoredServers;
import io.saleswright.check.rules.Landscape;
import io.saleswright.client.CommandProgram;
import io.saleswright.testkit.TestStore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Option;

/** Stores that were taken back to an older point, and topics that were not (ADR 0036). */
class RejoinTests {

  private final World world = new World();
  private final StringWriter out = new StringWriter();
  private final StringWriter failures = new StringWriter();
  private Instant taken = World.NOW;
  private int rejoined;
  private int lists;

  @TempDir private Path directory;

  /** What the stores have lost: one event of an order that they know, and all of another order. */
  @BeforeEach
  void losesWhatCameLast() {
    world.publish(
        World.ORDERS,
        Event.of("order.OrderClosed.v1", "o-1", 5, "{\"orderId\":\"o-1\",\"revision\":6}"));
    for (int number = 1; number <= 2; number++) {
      world.publish(
          World.ORDERS,
          Event.of(
              "order.OrderPlaced.v1",
              "o-9",
              number,
              "{\"orderId\":\"o-9\",\"number\":\"SO-20261123-0041\"}"));
    }
  }

  /** As in a store that services have worked on. */
  @BeforeEach
  void countsDocuments() {
    for (String service : world.landscape().services()) {
      world.put(service, "numbers", "{\"_id\":\"ZZ-20261122\",\"last\":20}");
    }
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void whatTheStoresHaveLostCountsForNothing() throws Exception {
    assertThat(world.check().violations())
        .extracting(Report.Violation::problem)
        .contains(
            "the topic has event 5, and the store has accepted 4",
            "the topic speaks of it, and the store does not know it");

    assertThat(rejoin()).as(failures::toString).isZero();

    world.readAll();
    Report report = world.checkAgain();
    assertThat(report.violations()).isEmpty();
    assertThat(report.notes())
        .anySatisfy(note -> assertThat(note.text()).contains("3 events are void"));
    assertThat(rejoined).isOne();
  }

  @Test
  void theirNumbersAreNotGivenOutAgain() throws Exception {
    world.start();

    assertThat(rejoin()).isZero();

    assertThat(document("order", "orders", "o-1").getNumber("lastEvent").longValue()).isEqualTo(5);
    assertThat(document("order", "orders", "o-1").getNumber("lastRevision").longValue())
        .isEqualTo(6);
    assertThat(document("order", "numbers", "SO-20261123").getNumber("last").longValue())
        .isEqualTo(2_041);
    for (String service : world.landscape().services()) {
      assertThat(world.collection(service, "voidEvents").countDocuments()).isEqualTo(2);
    }
  }

  @Test
  void consumersReadAgainFromAMomentBeforeTheRestoredOne() throws Exception {
    world.start();
    long before = placesOf(Landscape.TIMELINE);
    taken = Instant.EPOCH.plus(Duration.ofDays(1));

    assertThat(rejoin()).isZero();

    assertThat(placesOf(Landscape.TIMELINE)).isLessThan(before);
    assertThat(world.checkAgain().violations()).isEmpty();
  }

  @Test
  void everyLostEventIsListedForWhoeverEntersItAgain() throws Exception {
    world.start();

    assertThat(rejoin()).isZero();

    assertThat(Files.readAllLines(directory.resolve("lost-1")))
        .hasSize(3)
        .anySatisfy(line ->
            assertThat(line)
                .contains("\"aggregate\":\"o-9\"", "\"sequence\":2", "SO-20261123-0041"));
    assertThat(out.toString()).containsPattern("order\\.orders\\.v1 +3 +2 +1");
  }

  @Test
  void sayingItTwiceChangesNothing() throws Exception {
    world.start();
    assertThat(rejoin()).isZero();
    List<BsonDocument> once =
        world.collection("order", "voidEvents").find().into(new ArrayList<>());

    assertThat(rejoin()).isZero();

    assertThat(world.collection("order", "voidEvents").find().into(new ArrayList<>()))
        .containsAll(once);
    world.readAll();
    assertThat(world.checkAgain().violations()).isEmpty();
  }

  @Test
  void whatWasWrittenDownInOneDatabaseOnlyIsWrittenDownInAll() throws Exception {
    world.start();
    assertThat(rejoin()).isZero();
    // As after a kill in the middle: one service's list is there, and nothing was moved on.
    world.collection("finance", "voidEvents").deleteMany(new BsonDocument());
    world.set("order", "orders", "o-1", "lastEvent", "4");

    assertThat(rejoin()).isZero();

    assertThat(world.collection("finance", "voidEvents").countDocuments()).isEqualTo(2);
    assertThat(document("order", "orders", "o-1").getNumber("lastEvent").longValue()).isEqualTo(5);
  }

  @Test
  void aSecondRestoreLosesMore() throws Exception {
    world.start();
    assertThat(rejoin()).isZero();
    world.publish(
        World.ORDERS, Event.of("order.OrderClosed.v1", "o-1", 6, "{\"orderId\":\"o-1\"}"));
    world.start();
    taken = taken.plusSeconds(60);

    assertThat(rejoin()).isZero();

    world.readAll();
    Report report = world.checkAgain();
    assertThat(report.violations()).isEmpty();
    assertThat(report.notes())
        .extracting(Report.Note::text)
        .anySatisfy(text -> assertThat(text).contains("3 events are void"))
        .anySatisfy(text -> assertThat(text).contains("1 events are void"));
  }

  @Test
  void lostPapersKeepTheirNumbers() throws Exception {
    world.publish(
        World.INVOICES,
        Event.of("finance.InvoiceIssued.v1", "i-9", 1, "{\"number\":\"INV-S1-2026-00000002\"}"));
    invoice("i-1", "INV-S1-2026-00000001");
    invoice("i-3", "INV-S1-2026-00000003");
    world.start();
    assertThat(world.checkAgain().violations())
        .extracting(Report.Violation::subject)
        .contains("number INV-S1-2026-00000002");

    assertThat(rejoin()).isZero();

    world.readAll();
    assertThat(world.checkAgain().violations()).isEmpty();
  }

  @Test
  void refusesWhileAServiceRuns() throws Exception {
    world.start();
    Map<String, Object> settings =
        Map.of("bootstrap.servers", world.bootstrapServers(), "group.id", Landscape.TIMELINE);
    try (var service =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      service.subscribe(List.of(World.ORDERS));
      while (service.assignment().isEmpty()) {
        service.poll(Duration.ofMillis(100));
      }

      assertThat(rejoin()).isOne();
    }

    assertThat(failures.toString()).contains("Services run", Landscape.TIMELINE);
    assertThat(rejoined).isZero();
    assertThat(directory.resolve("lost-1")).doesNotExist();
    assertThat(document("order", "orders", "o-1").getNumber("lastEvent").longValue()).isEqualTo(4);
  }

  @Test
  void refusesAStoreThatIsNotTheirs() throws Exception {
    world.start();
    world.collection("performance", "numbers").drop();

    assertThat(rejoin()).isOne();

    assertThat(failures.toString()).contains("for performance. Is it the right one?");
    assertThat(world.collection("order", "voidEvents").countDocuments()).isZero();
  }

  @Test
  void whatTellsNoNumberIsCountedOnFarBehind() throws Exception {
    world.start();

    assertThat(rejoin()).isZero();

    assertThat(document("finance", "numbers", "ZZ-20261122").getNumber("last").longValue())
        .isEqualTo(2_020);
    assertThat(document("finance", "numbers", "ZZ-20261124").getNumber("last").longValue())
        .isEqualTo(2_000);
  }

  @Test
  void onlyLooksWhenAskedTo() throws Exception {
    world.start();

    assertThat(rejoin("--dry-run")).isZero();

    assertThat(world.collection("order", "voidEvents").countDocuments()).isZero();
    assertThat(Files.readAllLines(directory.resolve("lost-1"))).hasSize(3);
    assertThat(rejoined).isZero();
  }

  private int rejoin(String... options) {
    List<String> all = new ArrayList<>(Arrays.asList(options));
    lists++;
    all.addAll(
        List.of(
            "--list",
            directory.resolve("lost-" + lists).toString(),
            "--taken",
            taken.toString(),
            "--databases",
            world.landscape().databases().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","))));
    return CommandProgram.of(new RejoinCommand(new Restored(), () -> World.NOW))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(failures, true))
        .execute(all.toArray(String[]::new));
  }

  private final class Restored implements RestoredServers {

    @Option(names = "--taken", required = true)
    private Instant restoredTo = Instant.EPOCH;

    @Override
    public String mongodbUri() {
      return TestStore.uri();
    }

    @Override
    public Map<String, Object> kafka() {
      return Map.of("bootstrap.servers", world.bootstrapServers());
    }

    @Override
    public Instant taken() {
      return restoredTo;
    }

    @Override
    public void rejoined() {
      rejoined++;
    }
  }

  private long placesOf(String group) throws InterruptedException {
    return world.committed(group).places().values().stream().mapToLong(Long::longValue).sum();
  }

  private BsonDocument document(String service, String collection, String id) {
    return Objects.requireNonNull(
        world.collection(service, collection).find(Filters.eq("_id", id)).first());
  }

  private void invoice(String id, String number) {
    world.put(
        "finance",
        "invoices",
        "{\"_id\":\"%s\",\"lastEvent\":0,%s,\"state\":{\"issue\":{\"number\":\"%s\"}}}"
            .formatted(id, Company.ENVELOPE, number));
  }
}
