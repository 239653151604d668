package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.saleswright.platform.audit.AuditProperties;
import io.saleswright.platform.audit.AuditTrail;
import io.saleswright.platform.json.EventJson;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.EnvelopeStores;
import io.saleswright.platform.mongodb.EventWriter;
import io.saleswright.platform.process.Every;
import io.saleswright.platform.pulse.Pulse;
import io.saleswright.platform.relay.OutboxRelays;
import io.saleswright.testkit.TestStore;
import io.saleswright.testkit.fault.FlakySender;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every write has an entry: its note lies in the aggregate's own document until it is kept. */
public class AuditOfWritesTests {

  private static final Cause COMMAND = Ticket.command().asking("POST /api/tickets/{id}/step");

  /** Something without events, which nobody listens to. */
  public record Label(String text) {}

  private final MongoDatabase database = TestStore.freshDatabase();
  private final FlakySender sender =
      new FlakySender((_, _, _) -> CompletableFuture.completedFuture(null));
  private final AuditTrail trail =
      new AuditTrail(
          database.getCollection("audit", BsonDocument.class),
          "test",
          new AuditProperties(Duration.ofMillis(1), 1_000, Duration.ofMinutes(1)),
          Clock.systemUTC(),
          new SimpleMeterRegistry());
  private final OutboxRelays relays =
      new OutboxRelays(
          sender,
          database.getCollection("leases", BsonDocument.class),
          Instance.QUICK,
          Clock.systemUTC(),
          new SimpleMeterRegistry(),
          trail);
  private final Every beats =
      new Every(
          "what is due",
          Instance.QUICK.sweepAge(),
          new Pulse(database, Clock.systemUTC(), () -> List.of(relays))::beat);
  private final EnvelopeStores stores =
      new EnvelopeStores(
          database,
          new EventWriter("test", new EventJson()::write),
          relays,
          new SimpleMeterRegistry(),
          "test");
  private final EnvelopeStore<Ticket> tickets = stores.open(Ticket.TYPE);

  private void start() {
    trail.start();
    relays.start();
    beats.start();
  }

  @AfterEach
  void stop() {
    beats.stop();
    relays.stop();
    trail.stop();
  }

  private List<BsonDocument> writes(String id) {
    return database
        .getCollection("audit", BsonDocument.class)
        .find(Filters.and(Filters.eq("subject", id), Filters.eq("kind", "wrote")))
        .sort(Sorts.ascending("_id"))
        .into(new ArrayList<>());
  }

  private BsonDocument document(String id) {
    return Objects.requireNonNull(
        database.getCollection("tickets", BsonDocument.class).find(Filters.eq("_id", id)).first());
  }

  private void awaitWrites(String id, int count) {
    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> {
          assertThat(writes(id)).hasSize(count);
          assertThat(document(id).getArray("trail", new BsonArray())).isEmpty();
        });
  }

  @Test
  void whatAKilledProcessWroteIsNotedByTheNextOne() {
    String id = tickets.create(COMMAND, Ticket.opened("pump")).id();
    tickets.change(id, COMMAND, Ticket::step);
    assertThat(writes(id)).isEmpty();
    assertThat(document(id).getArray("trail")).hasSize(2);

    start();

    awaitWrites(id, 2);
    BsonDocument entry = writes(id).getLast();
    assertThat(entry.getString("by").getValue()).isEqualTo("anna");
    assertThat(entry.getString("thing").getValue()).isEqualTo("tickets");
    assertThat(entry.getString("command").getValue()).isEqualTo("POST /api/tickets/{id}/step");
    assertThat(entry.getInt64("version").getValue()).isEqualTo(2);
    assertThat(entry.getString("correlation").getValue())
        .isEqualTo(COMMAND.trace().correlationId());
    assertThat(entry.getString("entry")).isEqualTo(document(id).getString("lastNote"));
    assertThat(document(id).getArray("outbox")).isEmpty();
  }

  @Test
  void aNoteThatWasKeptAndNotRemovedIsNotKeptTwice() {
    start();
    String id = tickets.create(COMMAND, Ticket.opened("pump")).id();
    awaitWrites(id, 1);
    relays.stop();
    tickets.change(id, COMMAND, Ticket::step);
    BsonArray left = document(id).getArray("trail");
    relays.start();
    awaitWrites(id, 2);

    // As if the process had been killed between the two.
    database
        .getCollection("tickets", BsonDocument.class)
        .updateOne(
            Filters.eq("_id", id),
            Updates.combine(Updates.set("trail", left), Updates.set("pendingSince", Ticket.NOW)));

    awaitWrites(id, 2);
  }

  @Test
  void whileTheBrokerIsAwayWritesAreNotedAllTheSame() {
    sender.refuse(_ -> true);
    start();

    String id = tickets.create(COMMAND, Ticket.opened("pump")).id();

    awaitWrites(id, 1);
    assertThat(document(id).getArray("outbox")).hasSize(1);
    assertThat(document(id).containsKey("pendingSince")).isTrue();
  }

  @Test
  void anAggregateThatTellsNobodyIsNotedToo() {
    EnvelopeStore<Label> labels = stores.open(AggregateType.of("labels", "label", Label.class));
    start();

    String id = labels.create(COMMAND, _ -> Change.to(new Label("a"))).id();
    labels.change(id, COMMAND, _ -> Change.to(new Label("b")));

    Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> assertThat(writes(id)).hasSize(2));
  }

  @Test
  void whatChangesNothingIsNoWrite() {
    start();
    String id = tickets.create(COMMAND, Ticket.opened("pump")).id();

    tickets.change(id, Ticket.command("step", "k-1", "b"), now -> Change.none(now.state()));
    tickets.change(id, COMMAND, Ticket::step);

    awaitWrites(id, 2);
  }

  @Test
  void bringingUpToDateWhatIsDerivedIsDoneByNobody() {
    start();
    var created = tickets.create(COMMAND, Ticket.opened("pump"));
    Cause asBefore =
        new Cause(created.changedBy(), created.changedAt(), null, null, COMMAND.trace());

    tickets.change(created.id(), asBefore, now -> Change.to(now.state()));
    tickets.change(created.id(), COMMAND, Ticket::step);

    awaitWrites(created.id(), 2);
    assertThat(writes(created.id()))
        .extracting(entry -> entry.getInt64("version").getValue())
        .containsExactly(1L, 3L);
  }
}
