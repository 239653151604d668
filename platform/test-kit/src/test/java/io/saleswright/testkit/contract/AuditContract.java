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
import io.saleswright.testkit.fault.StoreLine;
import io.saleswright.testkit.fault.TcpProxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.bson.BsonDocument;
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
    database = client.getDatabase("test-" + UUID.randomUUID());
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
        .forEach(entry ->
            check.see(
                entry.getInt64("_id").getValue(),
                fields(entry),
                entry.getString("hash").getValue()));
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
}
