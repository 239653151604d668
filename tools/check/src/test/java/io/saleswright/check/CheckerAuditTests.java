package io.saleswright.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.check.rules.Promise;
import io.saleswright.platform.audit.AuditCut;
import io.saleswright.platform.audit.AuditEntry;
import io.saleswright.platform.audit.AuditEntry.Extent;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.AuditProperties;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.chain.ChainHash;
import io.saleswright.platform.kernel.Ids;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes, removes or puts in an entry of an audit is found out, and where (SEC-08). */
class CheckerAuditTests extends CheckedWorld {

  private static final String AUDIT = "audit of order";

  @TempDir private Path directory;

  private MongoCollection<BsonDocument> entries;

  /** Entries 1 to 7: a process begins, five reads, and it ends. */
  @BeforeEach
  void readFive() {
    entries = world.collection("order", "audit");
    read(5);
  }

  private void read(int times) {
    AuditTrail trail =
        new AuditTrail(
            entries,
            "order",
            new AuditProperties(Duration.ZERO, 100, Duration.ofMinutes(1)),
            Clock.systemUTC(),
            new SimpleMeterRegistry());
    trail.start();
    for (int i = 0; i < times; i++) {
      trail.note(
          AuditEntry.now(
              World.NOW,
              "E-" + i,
              AuditKind.LISTED,
              new Subject("orders", null),
              "GET /api/orders",
              Extent.of(i, Map.of("stage", "PLACED")),
              "c-" + i));
    }
    trail.stop();
  }

  private void broken(String... problems) throws Exception {
    Report report = world.check();

    assertThat(report.violations())
        .extracting(Report.Violation::promise)
        .containsOnly(Promise.NOTED.text());
    assertThat(report.violations())
        .extracting(found -> found.subject() + ": " + found.problem())
        .containsExactly(problems);
  }

  @Test
  void aChainThatNobodyTouchedHolds() throws Exception {
    Report report = world.check();

    assertThat(report.violations()).isEmpty();
    assertThat(report.notes()).isEmpty();
  }

  @Test
  void tellsWhichEntryWasChanged() throws Exception {
    entries.updateOne(Filters.eq("_id", 4L), Updates.set("by", "E-9"));
    broken(AUDIT + ": entry 4 was changed or put in, or the entry before it was: it does not fit");
  }

  @Test
  void tellsWhichEntryGotAnotherKindOfValue() throws Exception {
    entries.updateOne(Filters.eq("_id", 4L), Updates.set("count", 1.5));
    broken(AUDIT + ": entry 4 was changed or put in, or the entry before it was: it does not fit");
  }

  @Test
  void tellsWhichEntryWasRemoved() throws Exception {
    entries.deleteOne(Filters.eq("_id", 3L));
    broken(AUDIT + ": entry 3 is missing");
  }

  @Test
  void tellsWhichEntryWasPutIn() throws Exception {
    entries.insertOne(
        entry(4).clone().append("_id", new BsonInt64(8)).append("entry", new BsonString("other")));
    broken(AUDIT + ": entry 8 was changed or put in, or the entry before it was: it does not fit");
  }

  @Test
  void whatIsNoEntryIsNamed() throws Exception {
    entries.insertOne(new BsonDocument("_id", new BsonString("x")));

    assertThat(world.check().violations()).isEmpty();
    assertThat(world.check().notes())
        .containsExactly(new Report.Note(AUDIT, "holds 1 documents that are no entries of it"));
  }

  @Test
  void anEndThatWasCutOffShowsByWhatTheCheckBeforeKnew() throws Exception {
    Path heads = directory.resolve("heads");
    assertThat(world.check(heads).violations()).isEmpty();
    read(2);
    assertThat(world.check(heads).violations()).isEmpty();

    entries.deleteMany(Filters.gte("_id", 10L));

    assertThat(world.check(heads).violations())
        .containsExactly(
            violation(Promise.NOTED, AUDIT, "ends at entry 9, and had 11 at the check before"));
    assertThat(world.check(heads).violations()).hasSize(1);
  }

  @Test
  void aChainThatWasMadeAnewShowsByWhatTheCheckBeforeKnew() throws Exception {
    Path heads = directory.resolve("heads");
    world.check(heads);

    entries.deleteMany(new BsonDocument());
    read(7);

    assertThat(world.check(heads).violations())
        .containsExactly(
            violation(Promise.NOTED, AUDIT, "entry 7 is another than at the check before"));
  }

  @Test
  void aWriteWhoseEntryIsGoneShowsAtItsDocument() throws Exception {
    world.set("order", "orders", "o-1", "lastNote", "\"n-1\"");
    broken("order.orders o-1: its last write is not in the audit: entry n-1");
  }

  @Test
  void aWriteThatIsNotedOrWillBeIsWell() throws Exception {
    String noted = entry(3).getString("entry").getValue();
    world.set("order", "orders", "o-1", "lastNote", "\"" + noted + "\"");
    world.set("customer", "customers", "c-1", "lastNote", "\"n-1\"");
    world.set("customer", "customers", "c-1", "trail", "[{\"id\":\"n-1\"}]");

    assertThat(world.check().violations()).isEmpty();
  }

  @Test
  void processesThatWereKilledAreNamed() throws Exception {
    entries.insertOne(opened(8, "p-1"));
    entries.insertOne(opened(9, "p-2"));

    assertThat(world.check().notes())
        .singleElement()
        .satisfies(note -> assertThat(note.text()).contains("2 processes"));
  }

  /** Removes entries 1 to 4, as the policy orders it in a far year. */
  private void cutFour() {
    AuditTrail trail =
        new AuditTrail(
            entries,
            "order",
            new AuditProperties(Duration.ZERO, 100, Duration.ofMinutes(1)),
            Clock.systemUTC(),
            new SimpleMeterRegistry());
    trail.start();
    Instant later = Instant.parse("2100-01-01T00:00:00Z");
    Map<AuditKind, Instant> until = Map.of(AuditKind.OPENED, later, AuditKind.LISTED, later);
    new AuditCut(entries, trail, "order", 4).first(new AuditCut.Order(until, 2, "E-1"), later);
    trail.stop();
  }

  /** SEC-08: there is an end to what is kept, and the rest still can be verified. */
  @Test
  void aBeginningThatWentByThePolicyIsNoBreak() throws Exception {
    Path heads = directory.resolve("heads");
    world.check(heads);

    cutFour();

    assertThat(entries.find(Filters.eq("_id", 4L)).first()).isNull();
    assertThat(world.check(heads).violations()).isEmpty();
    assertThat(world.check(heads).violations()).isEmpty();
  }

  @Test
  void moreThanThePolicyRemovedShows() throws Exception {
    cutFour();
    entries.deleteOne(Filters.eq("_id", 5L));
    broken(AUDIT + ": entry 1 and all up to 5 are missing");
  }

  @Test
  void anotherEndOfWhatWasRemovedShowsAtTheEntryThatSaysItAndAtTheNext() throws Exception {
    cutFour();
    long anchor =
        Objects.requireNonNull(entries.find(Filters.eq("command", "cut-audit")).first())
            .getInt64("_id")
            .getValue();
    entries.updateOne(Filters.eq("_id", anchor), Updates.set("filters.lastHash", "0".repeat(64)));
    broken(
        AUDIT + ": entry 5 does not fit the last of those that were removed",
        AUDIT
            + ": entry "
            + anchor
            + " was changed or put in, or the entry before it was: it does not fit");
  }

  /** A write of that time may have gone with it; one that came later may not be missing. */
  @Test
  void onlyWritesAsOldAsWhatWasRemovedMayBeMissing() throws Exception {
    cutFour();
    String old = Ids.timeOrdered(World.NOW.minusSeconds(1));
    String recent = Ids.timeOrdered(Instant.parse("2101-01-01T00:00:00Z"));
    world.set("order", "orders", "o-1", "lastNote", "\"" + old + "\"");
    world.set("customer", "customers", "c-1", "lastNote", "\"" + old + "\"");

    broken("customer.customers c-1: its last write is not in the audit: entry " + old);

    world.set("customer", "customers", "c-1", "trail", "[{\"id\":\"" + old + "\"}]");
    world.set("order", "orders", "o-1", "lastNote", "\"" + recent + "\"");
    broken("order.orders o-1: its last write is not in the audit: entry " + recent);
  }

  private BsonDocument entry(long number) {
    return Objects.requireNonNull(entries.find(Filters.eq("_id", number)).first());
  }

  private BsonDocument opened(long number, String process) {
    String before = entry(number - 1).getString("hash").getValue();
    Map<String, Object> fields =
        Map.of("_id", number, "entry", process, "kind", "opened", "subject", process);
    return new BsonDocument("_id", new BsonInt64(number))
        .append("entry", new BsonString(process))
        .append("kind", new BsonString("opened"))
        .append("subject", new BsonString(process))
        .append("hash", new BsonString(ChainHash.of(before, fields)));
  }
}
