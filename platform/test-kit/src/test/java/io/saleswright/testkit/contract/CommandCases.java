package io.saleswright.testkit.contract;

import static io.saleswright.testkit.contract.Ticket.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.NotFound;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.StaleRevision;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Creating and changing: one write, guarded, with its events. */
interface CommandCases extends StoreCases {

  @Test
  default void storesStateAndEventInOneDocument() {
    Stored<Ticket> stored = tickets().create(command(), Ticket.opened("pump"));

    assertThat(stored.version()).isEqualTo(1);
    assertThat(stored.revision()).isEqualTo(1);
    assertThat(stored.lastEvent()).isEqualTo(1);
    assertThat(stored.repeated()).isFalse();
    assertThat(tickets().get(stored.id())).isEqualTo(stored);
    BsonDocument document = fixture().document(stored.id());
    assertThat(document.getDateTime("pendingSince").getValue())
        .isEqualTo(Ticket.NOW.toEpochMilli());
    BsonDocument event = document.getArray("outbox").getFirst().asDocument();
    assertThat(event.getString("type").getValue()).isEqualTo("test.TicketOpened.v1");
    assertThat(event.getNumber("seq").longValue()).isEqualTo(1);
    assertThat(event.getString("id").getValue()).isNotBlank();
    assertThat(event.getString("data").getValue()).contains("\"title\":\"pump\"");
  }

  @Test
  default void returnsWhatLiesInTheStoreAfterEveryWrite() {
    EnvelopeStore<Ticket> tickets = tickets();
    Stored<Ticket> created = tickets.create(command(), Ticket.opened("pump"));
    assertThat(tickets.get(created.id())).isEqualTo(created);

    Stored<Ticket> changed = tickets.change(created.id(), command(), Ticket::step);

    assertThat(tickets.get(created.id())).isEqualTo(changed);
  }

  @Test
  default void knowsNothingOfAnUnknownId() {
    assertThat(tickets().find("nobody")).isEmpty();
    assertThatThrownBy(() -> tickets().get("nobody")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tickets().change("nobody", command(), Ticket::step))
        .isInstanceOf(NotFound.class);
  }

  @Test
  default void countsWritesAndEditsApart() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();

    tickets.change(id, command(), Ticket::step);
    Stored<Ticket> renamed = tickets.change(id, command(), stored -> Ticket.rename(stored, "tap"));

    assertThat(renamed.version()).isEqualTo(3);
    assertThat(renamed.revision()).isEqualTo(2);
    assertThat(renamed.lastEvent()).isEqualTo(2);
  }

  @Test
  default void refusesAnEditOfWhatSomebodyElseEdited() {
    EnvelopeStore<Ticket> tickets = tickets();
    Stored<Ticket> seen = tickets.create(command(), Ticket.opened("pump"));
    tickets.change(seen.id(), command(), Ticket::step);
    tickets.change(seen.id(), 1, command(), stored -> Ticket.rename(stored, "tap"));

    assertThatThrownBy(
            () -> tickets.change(seen.id(), 1, command(), stored -> Ticket.rename(stored, "hose")))
        .isInstanceOfSatisfying(
            StaleRevision.class, stale -> assertThat(stale.current()).isEqualTo(2));
    assertThat(tickets.get(seen.id()).state().title()).isEqualTo("tap");
  }

  @Test
  default void letsOneOfTwoEditorsWin() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();

    List<Boolean> won =
        Together.run(
            2,
            editor -> {
              try {
                tickets.change(id, 1, command(), stored -> Ticket.rename(stored, "by " + editor));
                return true;
              } catch (StaleRevision _) {
                return false;
              }
            });

    assertThat(won).containsExactlyInAnyOrder(true, false);
    assertThat(tickets.get(id).revision()).isEqualTo(2);
  }

  @Test
  default void losesNoChangeAmongSixteenWriters() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();

    Together.run(
        16,
        _ -> {
          for (int i = 0; i < 10; i++) {
            tickets.change(id, command(), Ticket::step);
          }
          return id;
        });

    Stored<Ticket> stored = tickets.get(id);
    assertThat(stored.state().steps()).isEqualTo(160);
    assertThat(stored.version()).isEqualTo(161);
    assertThat(fixture().waitingSequences(id))
        .isEqualTo(LongStream.rangeClosed(1, 161).boxed().toList());
  }

  @Test
  default void throwsTheRefusalOfACommandAndStoresNothing() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    tickets.change(id, command(), Ticket::close);
    BsonDocument before = fixture().document(id);

    assertThatThrownBy(() -> tickets.change(id, command("step", "k", "b"), Ticket::step))
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo("TST-01"));

    assertThat(fixture().document(id)).isEqualTo(before);
  }

  /** What is derived is written once more: a person who writes at that moment stays the author. */
  @Test
  default void bringingUpToDateTakesNoChangeFromItsAuthor() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    Cause bert =
        new Cause("bert", Ticket.NOW.plusSeconds(9), null, null, Cause.Trace.start(Ticket.NOW));
    AtomicBoolean first = new AtomicBoolean(true);

    tickets.rewrite(
        id,
        bert.trace(),
        now -> {
          if (first.getAndSet(false)) {
            tickets.change(id, bert, Ticket::close);
          }
          return Change.to(now.state());
        });
    Stored<Ticket> after = tickets.get(id);
    Stored<Ticket> again = tickets.rewrite(id, bert.trace(), now -> Change.to(now.state()));

    assertThat(after.state().closed()).isTrue();
    assertThat(after.changedBy()).isEqualTo("bert");
    assertThat(after.changedAt()).isEqualTo(bert.at());
    assertThat(again.version()).isEqualTo(after.version() + 1);
    assertThat(again.changedBy()).isEqualTo("bert");
  }

  @Test
  default void writesNothingWhenThereIsNothingToDo() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    BsonDocument before = fixture().document(id);

    tickets.change(id, command(), stored -> Change.none(stored.state()));

    assertThat(fixture().document(id)).isEqualTo(before);
  }

  @Test
  default void refusesAnEventOverSixtyFourKilobytesAndStoresNothing() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    String fits = "a".repeat(63 * 1024);
    // Three bytes each: far fewer characters than the limit has bytes.
    String tooLong = "阀".repeat(22 * 1024);

    tickets.change(
        id, command(), stored -> Ticket.step(stored).raising(new Ticket.Opened(id, fits)));
    BsonDocument before = fixture().document(id);

    assertThatThrownBy(() ->
            tickets.change(
                id,
                command(),
                stored -> Ticket.step(stored).raising(new Ticket.Opened(id, tooLong))))
        .isInstanceOf(InvalidInput.class);
    assertThat(fixture().document(id)).isEqualTo(before);
  }

  @Test
  default void refusesADocumentOver256KilobytesAndStoresNothing() {
    EnvelopeStore<Ticket> tickets = tickets();
    Stored<Ticket> small = tickets.create(command(), Ticket.opened("pump"));
    String tooLong = "阀".repeat(90 * 1024);

    assertThatThrownBy(
            () -> tickets.create(command(), _ -> Change.to(new Ticket(tooLong, 0, false))))
        .isInstanceOf(InvalidInput.class);
    assertThatThrownBy(
            () -> tickets.change(small.id(), command(), stored -> Ticket.rename(stored, tooLong)))
        .isInstanceOf(InvalidInput.class);
    assertThat(tickets.get(small.id())).isEqualTo(small);
    assertThat(tickets.count(new BsonDocument())).isEqualTo(1);
  }

  @Test
  default void countsWhatWaitsInTheOutboxAsPartOfTheDocument() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    String long60 = "a".repeat(60 * 1024);

    for (int i = 0; i < 4; i++) {
      tickets.change(
          id, command(), stored -> Ticket.step(stored).raising(new Ticket.Opened(id, long60)));
    }

    assertThatThrownBy(() ->
            tickets.change(
                id,
                command(),
                stored -> Ticket.step(stored).raising(new Ticket.Opened(id, long60))))
        .isInstanceOf(InvalidInput.class);
    assertThat(tickets.get(id).state().steps()).isEqualTo(4);
  }

  @Test
  default void refusesToRaiseWhatNobodyWouldPublish() {
    EnvelopeStore<Ticket> silent =
        fixture().stores().open(AggregateType.of("silent", "ticket", Ticket.class));

    assertThatThrownBy(() -> silent.create(command(), Ticket.opened("pump")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("silent");
  }
}
