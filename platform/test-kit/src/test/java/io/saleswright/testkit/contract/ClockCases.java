package io.saleswright.testkit.contract;

import static io.saleswright.testkit.contract.Ticket.NOW;
import static io.saleswright.testkit.contract.Ticket.command;
import static io.saleswright.testkit.contract.Ticket.commandAt;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Deadline;
import io.saleswright.platform.kernel.Stored;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonValue;
import org.junit.jupiter.api.Test;

/** Clocks: data of the aggregate, each missed once. */
interface ClockCases extends StoreCases {

  String MISSED = "test.DeadlineMissed.v1";

  /** The clock of a rule that is due an hour from now. */
  private static Deadline inAnHour(String rule) {
    return new Deadline(rule, NOW.plus(Duration.ofHours(1)));
  }

  private static Instant late() {
    return NOW.plus(Duration.ofHours(1)).plusMillis(1);
  }

  private Stored<Ticket> openedWith(Deadline... clocks) {
    return tickets()
        .create(
            command(),
            id -> {
              Change<Ticket> change = Ticket.opened("pump").apply(id);
              for (Deadline clock : clocks) {
                change = change.starting(clock);
              }
              return change;
            });
  }

  @Test
  default void keepsTheEarliestDueTimeWhereThePollerLooks() {
    Deadline later = new Deadline("TST-04", NOW.plus(Duration.ofHours(2)));
    Stored<Ticket> stored = openedWith(later, inAnHour("TST-03"));
    assertThat(stored.deadlines()).containsExactlyInAnyOrder(later, inAnHour("TST-03"));
    assertThat(nextDue(stored.id())).isEqualTo(inAnHour("TST-03").due());

    tickets()
        .change(stored.id(), command(), now -> Change.<Ticket>to(now.state()).stopping("TST-03"));
    assertThat(nextDue(stored.id())).isEqualTo(later.due());

    tickets()
        .change(stored.id(), command(), now -> Change.<Ticket>to(now.state()).stopping("TST-04"));
    assertThat(fixture().document(stored.id())).doesNotContainKey("nextDue");
  }

  private Instant nextDue(String id) {
    return Instant.ofEpochMilli(fixture().document(id).getDateTime("nextDue").getValue());
  }

  @Test
  default void remindsOnceBeforeTheStepIsDue() {
    Deadline clock = inAnHour("TST-03").remindingBefore(Duration.ofMinutes(20));
    Stored<Ticket> stored = openedWith(clock);
    assertThat(nextDue(stored.id())).isEqualTo(clock.reminder());

    look(clock.reminder());
    assertThat(notices(stored.id())).isEmpty();
    look(clock.reminder().plusMillis(1));
    look(clock.reminder().plusMillis(2));

    assertThat(notices(stored.id()))
        .singleElement()
        .asString()
        .contains("ticket-late", clock.due().toString());
    assertThat(fixture().waitingTypes(stored.id())).doesNotContain(MISSED);
    assertThat(tickets().get(stored.id()).deadlines()).containsExactly(inAnHour("TST-03"));
    look(late());
    assertThat(fixture().waitingTypes(stored.id())).contains(MISSED);
  }

  @Test
  default void tellsPeopleOfAMissInTheSameWrite() {
    Stored<Ticket> stored = openedWith(inAnHour("TST-09"));

    look(late());

    assertThat(fixture().waitingTypes(stored.id())).endsWith(MISSED, "saleswright.NoticeGiven.v1");
    assertThat(fixture().document(stored.id()).getNumber("lastNotice").longValue()).isEqualTo(1);
  }

  private void look(Instant now) {
    fixture().stores().raiseMissedDeadlines(now, 100);
  }

  private List<String> notices(String id) {
    return fixture().document(id).getArray("outbox").stream()
        .map(BsonValue::asDocument)
        .filter(entry -> entry.containsKey("topic"))
        .map(entry -> entry.getString("data").getValue())
        .toList();
  }

  @Test
  default void saysNothingOfAStepInTime() {
    Stored<Ticket> stored = openedWith(inAnHour("TST-03"));

    tickets()
        .change(
            stored.id(),
            commandAt(inAnHour("TST-03").due()),
            now -> Ticket.step(now).stopping("TST-03"));

    assertThat(fixture().waitingTypes(stored.id())).doesNotContain(MISSED);
    assertThat(fixture().missedClocks()).isZero();
  }

  @Test
  default void tellsOfALateStepInItsOwnWrite() {
    Stored<Ticket> stored = openedWith(inAnHour("TST-03"));

    Stored<Ticket> after =
        tickets()
            .change(stored.id(), commandAt(late()), now -> Ticket.step(now).stopping("TST-03"));

    assertThat(after.version()).isEqualTo(2);
    assertThat(fixture().waitingTypes(stored.id()))
        .containsExactly("test.TicketOpened.v1", "test.TicketStepped.v1", MISSED);
    assertThat(fixture().document(stored.id()).getArray("outbox").getLast().toString())
        .contains("TST-03")
        .contains("2025-11-24T03:00:00Z");
    fixture().stores().raiseMissedDeadlines(late().plusSeconds(9), 10);
    assertThat(fixture().waitingTypes(stored.id())).filteredOn(MISSED::equals).hasSize(1);
    assertThat(fixture().missedClocks()).isOne();
  }

  @Test
  default void tellsOfAClockThatIsReplacedTooLate() {
    Stored<Ticket> stored = openedWith(inAnHour("TST-03"));
    Deadline next = new Deadline("TST-03", NOW.plus(Duration.ofDays(1)));

    Stored<Ticket> after =
        tickets().change(stored.id(), commandAt(late()), now -> Ticket.step(now).starting(next));

    assertThat(after.deadlines()).containsExactly(next);
    assertThat(fixture().waitingTypes(stored.id())).filteredOn(MISSED::equals).hasSize(1);
  }

  @Test
  default void raisesAMissOnceHoweverManyInstancesLook() {
    Stored<Ticket> stored = openedWith(inAnHour("TST-03"), inAnHour("TST-04"));
    fixture().stores().raiseMissedDeadlines(inAnHour("TST-03").due(), 10);
    assertThat(fixture().waitingTypes(stored.id())).doesNotContain(MISSED);

    StoreFixture other = fixture().anotherInstance();
    other.tickets();
    Together.run(
        4,
        number -> {
          StoreFixture instance = number % 2 == 0 ? fixture() : other;
          return instance.stores().raiseMissedDeadlines(late(), 10);
        });

    assertThat(fixture().waitingTypes(stored.id())).filteredOn(MISSED::equals).hasSize(2);
    Stored<Ticket> after = tickets().get(stored.id());
    assertThat(after.deadlines())
        .containsExactlyInAnyOrder(inAnHour("TST-03").asMissed(), inAnHour("TST-04").asMissed());
    assertThat(after.changedBy()).isEqualTo("test");
    assertThat(fixture().stores().raiseMissedDeadlines(late().plusSeconds(9), 10)).isZero();
    assertThat(fixture().missedClocks() + other.missedClocks()).isEqualTo(2);
  }

  @Test
  default void showsWhatIsOverdueUntilItsStepIsDone() {
    Stored<Ticket> stored = openedWith(inAnHour("TST-03"));
    fixture().stores().raiseMissedDeadlines(late(), 10);
    assertThat(tickets().get(stored.id()).deadlines())
        .containsExactly(inAnHour("TST-03").asMissed());
    assertThat(fixture().document(stored.id())).doesNotContainKey("nextDue");

    Stored<Ticket> after =
        tickets()
            .change(
                stored.id(),
                commandAt(late().plusSeconds(9)),
                now -> Ticket.step(now).stopping("TST-03"));

    assertThat(after.deadlines()).isEmpty();
    assertThat(fixture().waitingTypes(stored.id())).filteredOn(MISSED::equals).hasSize(1);
  }

  @Test
  default void raisesTheOthersMissesHoweverManyAggregatesCanNotBeWritten() {
    List<String> newer =
        IntStream.range(0, 5).mapToObj(_ -> openedWith(inAnHour("TST-03")).id()).toList();
    Stored<Ticket> ours =
        openedWith(new Deadline("TST-03", inAnHour("TST-03").due().plusMillis(1)));
    fixture()
        .documents()
        .updateMany(
            Filters.in("_id", newer),
            new BsonDocument("$set", new BsonDocument("schema", new BsonInt32(99))));

    int had = fixture().stores().raiseMissedDeadlines(late().plusSeconds(1), 2);

    assertThat(had).isEqualTo(6);
    assertThat(fixture().waitingTypes(ours.id())).contains(MISSED);
    newer.forEach(id -> assertThat(fixture().waitingTypes(id)).doesNotContain(MISSED));
  }
}
