package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.audit.AuditCut;
import io.saleswright.platform.audit.AuditEntry;
import io.saleswright.platform.audit.AuditEntry.Extent;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditKind;
import io.saleswright.platform.audit.AuditProperties;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.chain.ChainCheck;
import io.saleswright.platform.chain.ChainCheck.Break;
import io.saleswright.platform.relay.WriteNote;
import io.saleswright.platform.relay.WriteNotes;
import io.saleswright.platform.web.problem.ProblemException;
import io.saleswright.testkit.TestStore;
import io.saleswright.testkit.fault.StoreLine;
import io.saleswright.testkit.fault.TcpProxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * What SEC-08 asks of the audit: one chain without gaps, however many processes append to it and
 * whatever breaks. An implementation says where its store is.
 */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class AuditContract {

  private static final AuditProperties PATIENT =
      new AuditProperties(Duration.ofMillis(5), 50, Duration.ofMinutes(1));

  /** Gives up while the store is away, and only then. */
  private static final AuditProperties IMPATIENT =
      new AuditProperties(Duration.ofMillis(5), 50, Duration.ofSeconds(5));

  /** When nothing of what a test notes has to be kept any more. */
  private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

  private MongoClient client;
  private MongoDatabase database;
  private final List<AuditTrail> trails = new ArrayList<>();

  /** Where drivers connect to, without the name of a database. */
  protected abstract String uri();

  @BeforeAll
  void connect() {
    client = MongoClients.create(uri());
  }

  @AfterAll
  void disconnect() {
    client.close();
  }

  @BeforeEach
  void useNewDatabase() {
    database = client.getDatabase(TestStore.freshName());
  }

  @AfterEach
  void stopTrails() {
    trails.forEach(AuditTrail::stop);
    trails.clear();
  }

  private AuditTrail started(MongoClient through) {
    return started(through, PATIENT);
  }

  private AuditTrail started(MongoClient through, AuditProperties properties) {
    AuditTrail trail =
        new AuditTrail(
            entries(through.getDatabase(database.getName())),
            "test",
            properties,
            Clock.systemUTC(),
            new SimpleMeterRegistry());
    trails.add(trail);
    trail.start();
    return trail;
  }

  private static MongoCollection<BsonDocument> entries(MongoDatabase database) {
    return database
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
        .getCollection("audit", BsonDocument.class);
  }

  private List<BsonDocument> noted() {
    return entries(database).find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
  }

  private List<BsonDocument> noted(AuditKind kind) {
    return noted().stream()
        .filter(entry -> entry.getString("kind").getValue().equals(kind.word()))
        .toList();
  }

  private List<Break> breaks() {
    ChainCheck check = new ChainCheck();
    noted()
        .forEach(entry -> {
          check.see(
              entry.getInt64("_id").getValue(), fields(entry), entry.getString("hash").getValue());
          if (entry.getString("command", new BsonString("")).getValue().equals("cut-audit")) {
            BsonDocument said = entry.getDocument("filters");
            check.cut(
                Long.parseLong(said.getString("last").getValue()),
                said.getString("lastHash").getValue());
          }
        });
    return check.breaks();
  }

  private static Map<String, Object> fields(BsonDocument entry) {
    Map<String, Object> fields = new TreeMap<>();
    entry.forEach((name, value) -> {
      if (!name.equals("hash")) {
        fields.put(name, plain(value));
      }
    });
    return fields;
  }

  private static Object plain(BsonValue value) {
    return switch (value.getBsonType()) {
      case STRING -> value.asString().getValue();
      case INT64 -> value.asInt64().getValue();
      case DATE_TIME -> value.asDateTime().getValue();
      case DOCUMENT -> fields(value.asDocument());
      default -> throw new AssertionError("an entry has a " + value);
    };
  }

  private static AuditEntry read(String subject) {
    return AuditEntry.now(
        Ticket.NOW,
        "E-17",
        AuditKind.READ,
        new Subject("tickets", subject),
        "GET /api/tickets/{id}",
        Extent.of(3, Map.of("stage", "OPEN")),
        "c-1");
  }

  private static WriteNotes.Of write(String id) {
    return new WriteNotes.Of(
        "tickets",
        "t-1",
        new WriteNote(id, Ticket.NOW, "E-17", "POST /api/tickets", 4, 2, "c-1", null));
  }

  @Test
  void anEntrySaysWhoDidWhatToWhichThing() {
    started(client).noteFirst(read("t-7"));

    assertThat(noted(AuditKind.READ))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.getString("by").getValue()).isEqualTo("E-17");
          assertThat(entry.getString("thing").getValue()).isEqualTo("tickets");
          assertThat(entry.getString("subject").getValue()).isEqualTo("t-7");
          assertThat(entry.getString("command").getValue()).isEqualTo("GET /api/tickets/{id}");
          assertThat(entry.getInt64("count").getValue()).isEqualTo(3);
          assertThat(entry.getDocument("filters").toJson()).isEqualTo("{\"stage\": \"OPEN\"}");
          assertThat(entry.getString("correlation").getValue()).isEqualTo("c-1");
        });
  }

  @Test
  void manyProcessesAppendToOneChainWithoutAGap() {
    List<AuditTrail> processes = List.of(started(client), started(client), started(client));

    IntStream.range(0, 600)
        .parallel()
        .forEach(i -> {
          AuditTrail trail = processes.get(i % 3);
          if (i % 10 == 0) {
            trail.noteFirst(read("t-" + i));
          } else {
            trail.note(read("t-" + i));
          }
        });
    stopTrails();

    assertThat(breaks()).isEmpty();
    assertThat(noted(AuditKind.READ))
        .extracting(entry -> entry.getString("subject").getValue())
        .hasSize(600)
        .doesNotHaveDuplicates();
    assertThat(noted().getLast().getInt64("_id").getValue()).isEqualTo(606);
  }

  @Test
  void aProcessSaysWhenItBeginsAndWhenItHasNotedAll() {
    AuditTrail trail = started(client);
    trail.note(read("t-1"));

    trail.stop();

    assertThat(noted())
        .extracting(entry -> entry.getString("kind").getValue())
        .containsExactly("opened", "read", "closed");
    assertThat(noted().getFirst().getString("subject"))
        .isEqualTo(noted().getLast().getString("subject"));
  }

  @Test
  void theNoteOfAWriteIsKeptOnceHoweverOftenItIsBrought() {
    AuditTrail one = started(client);
    AuditTrail other = started(client);

    one.keep(List.of(write("w-1"), write("w-2"), write("w-1")));
    other.keep(List.of(write("w-2"), write("w-3")));
    one.keep(List.of(write("w-1"), write("w-2"), write("w-3"), write("w-4")));

    assertThat(noted(AuditKind.WROTE))
        .extracting(entry -> entry.getString("entry").getValue())
        .containsExactly("w-1", "w-2", "w-3", "w-4");
    assertThat(breaks()).isEmpty();
  }

  @Test
  void nothingIsHandedOutUnnotedWhileTheStoreIsAwayAndNothingThatWasIsLost() {
    try (StoreLine line =
            new StoreLine(uri(), "serverSelectionTimeoutMS=1000", "socketTimeoutMS=1000");
        MongoClient through = MongoClients.create(line.uri())) {
      TcpProxy proxy = line.proxy();
      AuditTrail trail = started(through, IMPATIENT);
      trail.noteFirst(read("before"));
      proxy.goAway();

      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> trail.noteFirst(read("export")));
      List<String> handedOut = new ArrayList<>();
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> {
            for (int i = 0; i < 1_000; i++) {
              trail.note(read("t-" + i));
              handedOut.add("t-" + i);
            }
          });
      proxy.recover();
      Awaitility.await()
          .atMost(Duration.ofMinutes(1))
          .untilAsserted(() ->
              assertThat(noted(AuditKind.READ))
                  .extracting(entry -> entry.getString("subject").getValue())
                  .containsAll(handedOut)
                  .doesNotHaveDuplicates());
      assertThat(handedOut).hasSizeGreaterThanOrEqualTo(50);
      assertThat(breaks()).isEmpty();
      stopTrails();
    }
  }

  @Test
  void whatAnEarlierReleaseLeftIsNoPartOfTheChain() {
    entries(database)
        .insertMany(
            List.of(
                BsonDocument.parse("{\"_id\": \"0196-a\", \"action\": \"replay\"}"),
                BsonDocument.parse("{\"_id\": \"0196-b\", \"action\": \"replay\"}")));

    started(client).noteFirst(read("t-7"));

    assertThat(entries(database).find(Filters.gte("_id", 1L)).into(new ArrayList<>()))
        .extracting(entry -> entry.getInt64("_id").getValue())
        .containsExactly(1L, 2L);
  }

  @Test
  void whatTheStoreHoldsIsFoundByPersonAndSubject() {
    started(client).noteFirst(read("t-7"));

    assertThat(entries(database).countDocuments(Filters.eq("subject", "t-7"))).isEqualTo(1);
    assertThat(entries(database).listIndexes().into(new ArrayList<>()))
        .extracting(index -> index.get("name"))
        .contains("by_1__id_-1", "subject_1__id_-1", "kind_1__id_-1", "at_1", "entry_1");
  }

  /** Reads are kept from this moment on, and writes from that one; all others for ever. */
  private static AuditCut.Order kept(Instant reads, Instant writes) {
    return new AuditCut.Order(
        Map.of(
            AuditKind.READ,
            reads,
            AuditKind.WROTE,
            writes,
            AuditKind.OPENED,
            reads,
            AuditKind.ORDERED,
            writes),
        4,
        "E-1");
  }

  private AuditCut cut(AuditTrail trail) {
    return new AuditCut(entries(database), trail, "test", 5);
  }

  private List<Long> numbers() {
    return noted().stream().map(entry -> entry.getInt64("_id").getValue()).toList();
  }

  /** SEC-08: what goes leaves where it ended, by whose decision, and a chain that holds. */
  @Test
  void whatNeedNotBeKeptGoesInWholeStretchesFromTheBeginning() {
    AuditTrail trail = started(client);
    for (int i = 0; i < 12; i++) {
      trail.noteFirst(read("t-" + i));
    }
    String hash = noted().get(4).getString("hash").getValue();

    assertThat(cut(trail).first(kept(LATER, Instant.EPOCH), LATER)).isEqualTo(5);

    assertThat(numbers()).startsWith(6L).endsWith(14L);
    assertThat(breaks()).isEmpty();
    assertThat(noted(AuditKind.ORDERED))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.getString("subject").getValue()).isEqualTo("5");
          assertThat(entry.getString("by").getValue()).isEqualTo("test");
          assertThat(entry.getDateTime("at").getValue()).isEqualTo(LATER.toEpochMilli());
          BsonDocument said = entry.getDocument("filters");
          assertThat(said.getString("last").getValue()).isEqualTo("5");
          assertThat(said.getString("lastHash").getValue()).isEqualTo(hash);
          assertThat(said.getString("policyVersion").getValue()).isEqualTo("4");
          assertThat(said.getString("decidedBy").getValue()).isEqualTo("E-1");
        });

    assertThat(cut(trail).first(kept(LATER, Instant.EPOCH), LATER)).isEqualTo(5);
    assertThat(cut(trail).first(kept(LATER, Instant.EPOCH), LATER))
        .as("the third stretch is not full, or holds what ordered the first removal")
        .isZero();
    assertThat(numbers()).startsWith(11L);
    assertThat(breaks()).isEmpty();
  }

  @Test
  void oneEntryThatHasToStayKeepsItsStretchAndAllBehindIt() {
    AuditTrail trail = started(client);
    for (int i = 0; i < 3; i++) {
      trail.noteFirst(read("t-" + i));
    }
    trail.keep(List.of(write("w-1")));
    for (int i = 0; i < 12; i++) {
      trail.noteFirst(read("t-" + i));
    }
    List<Long> before = numbers();

    assertThat(cut(trail).first(kept(LATER, Ticket.NOW), LATER))
        .as("a write of the very moment from which writes are kept")
        .isZero();
    assertThat(cut(trail).first(new AuditCut.Order(Map.of(), 4, "E-1"), LATER))
        .as("what no policy speaks of is kept for ever")
        .isZero();
    assertThat(numbers()).isEqualTo(before);
    assertThat(noted(AuditKind.ORDERED)).isEmpty();

    assertThat(cut(trail).first(kept(LATER, Ticket.NOW.plusMillis(1)), LATER)).isEqualTo(5);
  }

  @Test
  void aRemovalThatEndedHalfWayIsFinishedAndStandsThereOnce() {
    AuditTrail trail = started(client);
    AuditTrail other = started(client);
    for (int i = 0; i < 8; i++) {
      trail.noteFirst(read("t-" + i));
    }
    AuditCut.Order order = kept(LATER, Instant.EPOCH);
    List<BsonDocument> before = noted();
    assertThat(cut(trail).first(order, LATER)).isEqualTo(5);
    // As if the process had ended before the last two were removed.
    entries(database).insertMany(before.subList(3, 5));
    assertThat(breaks()).isEmpty();

    assertThat(cut(other).first(order, LATER)).isEqualTo(2);

    assertThat(numbers()).startsWith(6L);
    assertThat(noted(AuditKind.ORDERED)).hasSize(1);
    assertThat(breaks()).isEmpty();
  }
}
