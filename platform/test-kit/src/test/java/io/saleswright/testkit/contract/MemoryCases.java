package io.saleswright.testkit.contract;

import static io.saleswright.testkit.contract.Ticket.command;
import static io.saleswright.testkit.contract.Ticket.event;
import static io.saleswright.testkit.contract.Ticket.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.KeyReused;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.Discrepancy;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** Repeats: the effect and the memory of what caused it are one write. */
interface MemoryCases extends StoreCases {

  @Test
  default void derivesTheIdFromCallerOperationAndKey() {
    EnvelopeStore<Ticket> tickets = tickets();
    Cause cause = command("open", "k1", "body");

    Stored<Ticket> first = tickets.create(cause, Ticket.opened("pump"));
    Stored<Ticket> repeat = tickets.create(cause, Ticket.opened("pump"));
    Stored<Ticket> otherKey = tickets.create(command("open", "k2", "body"), Ticket.opened("pump"));
    Stored<Ticket> otherStep = tickets.create(command("copy", "k1", "body"), Ticket.opened("pump"));

    assertThat(repeat).isEqualTo(first.asRepeat());
    assertThat(List.of(first.id(), otherKey.id(), otherStep.id())).doesNotHaveDuplicates();
    assertThat(fixture().waitingSequences(first.id())).containsExactly(1L);
  }

  @Test
  default void answersACommandThatItsOwnEffectRefusesAsARepeat() {
    EnvelopeStore<Ticket> tickets = tickets();
    Cause click = command("step", "k1", "body");
    String id = tickets.create(command("open", "k1", "body"), Ticket.opened("pump")).id();

    Stored<Ticket> second =
        tickets.change(
            id,
            click,
            stored -> {
              tickets.change(id, click, Ticket::step);
              return refused(stored);
            });

    assertThat(second.repeated()).isTrue();
    assertThat(second.state().steps()).isEqualTo(1);
    assertThatThrownBy(
            () -> tickets.change(id, command("step", "k2", "body"), MemoryCases::refused))
        .isInstanceOf(RuleViolation.class);
  }

  /** As by a rule that looks at what the command has done elsewhere. */
  private static Change<Ticket> refused(Stored<Ticket> stored) {
    TicketRefusal.STEP_TAKEN.when(true);
    return Change.none(stored.state());
  }

  @Test
  default void refusesTheSameKeyWithAnotherBody() {
    EnvelopeStore<Ticket> tickets = tickets();
    tickets.create(command("open", "k1", "body"), Ticket.opened("pump"));

    assertThatThrownBy(() -> tickets.create(command("open", "k1", "other"), Ticket.opened("tap")))
        .isInstanceOf(KeyReused.class);
    assertThat(tickets.count(new BsonDocument())).isEqualTo(1);
  }

  @Test
  default void remembersTheKeyOfItsBirthAsLongAsItLives() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command("open", "birth", "body"), Ticket.opened("pump")).id();
    for (int i = 0; i < 60; i++) {
      tickets.change(id, command("step", "k" + i, "body"), Ticket::step);
    }

    assertThat(tickets.create(command("open", "birth", "body"), Ticket.opened("pump")).repeated())
        .isTrue();
    assertThatThrownBy(
            () -> tickets.create(command("open", "birth", "other"), Ticket.opened("pump")))
        .isInstanceOf(KeyReused.class);
  }

  @Test
  default void answersARepeatThatWouldBeRefusedByNow() {
    EnvelopeStore<Ticket> tickets = tickets();
    Cause cause = command("open", "k1", "body");
    Stored<Ticket> first = tickets.create(cause, Ticket.opened("pump"));
    RuleViolation refusal = TicketRefusal.NOT_TODAY.violation();

    Stored<Ticket> repeat =
        tickets.create(
            cause,
            _ -> {
              throw refusal;
            });

    assertThat(repeat).isEqualTo(first.asRepeat());
    assertThatThrownBy(() ->
            tickets.create(
                command("open", "k2", "body"),
                _ -> {
                  throw refusal;
                }))
        .isSameAs(refusal);
  }

  @Test
  default void createsOnceWhenManyAskUnderOneKey() {
    EnvelopeStore<Ticket> tickets = tickets();

    List<Stored<Ticket>> answers =
        Together.run(8, _ -> tickets.create(command("open", "k", "body"), Ticket.opened("pump")));

    assertThat(answers).extracting(Stored::id).containsOnly(answers.getFirst().id());
    assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
    assertThat(fixture().waitingSequences(answers.getFirst().id())).containsExactly(1L);
  }

  @Test
  default void carriesOutACommandUnderOneKeyOnce() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    Cause cause = command("step", "k", "body");

    Stored<Ticket> done = tickets.change(id, cause, Ticket::step);
    Stored<Ticket> repeat = tickets.change(id, cause, Ticket::step);

    assertThat(repeat).isEqualTo(done.asRepeat());
    assertThat(repeat.state().steps()).isEqualTo(1);
    assertThatThrownBy(() -> tickets.change(id, command("step", "k", "other"), Ticket::step))
        .isInstanceOf(KeyReused.class);
  }

  @Test
  default void carriesOutACommandOnceWhenManySendItTogether() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();

    List<Stored<Ticket>> answers =
        Together.run(8, _ -> tickets.change(id, command("step", "k", "body"), Ticket::step));

    assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
    assertThat(tickets.get(id).state().steps()).isEqualTo(1);
  }

  @Test
  default void remembersTheLatestFiftyKeys() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    for (int i = 1; i <= 51; i++) {
      tickets.change(id, command("step", "k" + i, "body"), Ticket::step);
    }

    assertThat(fixture().document(id).getArray("keys")).hasSize(50);
    assertThat(tickets.change(id, command("step", "k2", "body"), Ticket::step).repeated()).isTrue();
    assertThat(tickets.change(id, command("step", "k1", "body"), Ticket::step).repeated())
        .isFalse();
  }

  @Test
  default void remembersACommandThatFoundNothingToDo() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    Cause cause = command("step", "k", "body");
    tickets.change(id, cause, stored -> Change.none(stored.state()));

    Stored<Ticket> repeat = tickets.change(id, cause, Ticket::step);

    assertThat(repeat.repeated()).isTrue();
    assertThat(repeat.state().steps()).isZero();
  }

  @Test
  default void forgetsARefusedCommand() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    Cause cause = command("step", "k", "body");
    assertThatThrownBy(() ->
            tickets.change(
                id,
                cause,
                _ -> {
                  throw TicketRefusal.NOT_TODAY.violation();
                }))
        .isInstanceOf(RuleViolation.class);

    assertThat(tickets.change(id, cause, Ticket::step).repeated()).isFalse();
  }

  @Test
  default void appliesEachEventOfAStreamOnce() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(event("a/1", 1), Ticket.opened("pump")).id();

    assertThat(tickets.change(id, event("a/1", 1), Ticket::step).repeated()).isTrue();
    assertThat(tickets.change(id, event("a/1", 2), Ticket::step).repeated()).isFalse();
    assertThat(tickets.change(id, event("b/1", 1), Ticket::step).repeated()).isFalse();
    assertThat(tickets.change(id, event("a/1", 2), Ticket::step).repeated()).isTrue();
    assertThat(tickets.change(id, event("b/1", 1), Ticket::step).repeated()).isTrue();
    assertThat(tickets.get(id).state().steps()).isEqualTo(2);
  }

  @Test
  default void appliesAnEventOnceWhenTwoInstancesReceiveIt() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();

    Together.run(8, _ -> tickets.change(id, event("a/1", 1), Ticket::step));

    assertThat(tickets.get(id).state().steps()).isEqualTo(1);
  }

  @Test
  default void bringsIntoBeingByTheFirstMessageAndChangesByTheNext() {
    EnvelopeStore<Ticket> tickets = tickets();

    for (long sequence : new long[] {1, 2, 2, 1, 3}) {
      tickets.createOrChange("t", event("a/1", sequence), Ticket.opened("pump"), Ticket::step);
    }

    assertThat(tickets.get("t").state().steps()).isEqualTo(2);
    assertThat(fixture().waitingSequences("t")).containsExactly(1L, 2L, 3L);
  }

  @Test
  default void remembersTheLatest200ForeignFacts() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    for (int i = 1; i <= 201; i++) {
      tickets.change(id, fact("plant " + i), stored -> Change.none(stored.state()));
    }

    assertThat(fixture().document(id).getArray("facts")).hasSize(200);
    assertThat(tickets.change(id, fact("plant 2"), Ticket::step).repeated()).isTrue();
    assertThat(tickets.change(id, fact("plant 1"), Ticket::step).repeated()).isFalse();
  }

  @Test
  default void recordsTheRefusalOfAnEventAsADiscrepancy() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    Stored<Ticket> closed = tickets.change(id, command(), Ticket::close);

    Stored<Ticket> after = tickets.change(id, fact("plant 7"), Ticket::step);

    assertThat(after.state()).isEqualTo(closed.state());
    assertThat(after.changedAt()).isEqualTo(closed.changedAt());
    assertThat(tickets.get(id)).isEqualTo(after);
    Discrepancy refused = fixture().stores().discrepancies(10).getFirst();
    assertThat(refused.aggregate()).isEqualTo(id);
    assertThat(refused.at()).isEqualTo(Ticket.NOW);
    assertThat(refused.from()).isEqualTo("plant 7");
    assertThat(refused.rule()).isEqualTo("TST-01");
    assertThat(refused.problem()).isEqualTo("ticket-closed");
    assertThat(refused.detail()).isEqualTo("The ticket is closed");
    assertThat(refused.isOpen()).isTrue();
    assertThat(fixture().stores().discrepancies(10)).hasSize(1);
  }

  @Test
  default void judgesARefusedFactAgainWhenItComesAgain() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    tickets.change(id, command(), Ticket::close);
    tickets.change(id, fact("plant 7"), Ticket::step);
    long version = tickets.get(id).version();

    tickets.change(id, fact("plant 7"), Ticket::step);

    assertThat(tickets.get(id).version()).as("the same refusal is written once").isEqualTo(version);
    tickets.change(id, command(), Ticket::reopen);
    Stored<Ticket> stepped = tickets.change(id, fact("plant 7"), Ticket::step);
    assertThat(stepped.state().steps()).isEqualTo(1);
    assertThat(fixture().stores().discrepancies(10))
        .singleElement()
        .satisfies(taken -> assertThat(taken.takenUpBy()).isEqualTo("plant"));
    assertThat(tickets.change(id, fact("plant 7"), Ticket::step).repeated()).isTrue();
  }

  @Test
  default void answersAndListsTheRefusalOfWhatIsToldOverHttp() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    tickets.change(id, command(), Ticket::close);
    Cause told = command("tell", "k", "b").telling(new Fact("anna 1", "x.Y.v1", Ticket.NOW, "{}"));

    for (int time = 1; time <= 2; time++) {
      assertThatThrownBy(() -> tickets.change(id, told, Ticket::step))
          .isInstanceOf(RuleViolation.class);
    }

    Discrepancy listed = fixture().stores().discrepancies(10).getFirst();
    assertThat(fixture().stores().discrepancies(10)).hasSize(1);
    assertThat(fixture().stores().refused(String.valueOf(listed.id())).orElseThrow().fact())
        .isEqualTo(new Fact("anna 1", "x.Y.v1", Ticket.NOW, "{}"));
    tickets.change(id, command(), Ticket::reopen);
    assertThat(tickets.change(id, told, Ticket::step).repeated()).isFalse();
    assertThat(tickets.change(id, told, Ticket::step).repeated()).isTrue();
    assertThat(fixture().stores().discrepancies(10).getFirst().isOpen()).isFalse();
  }

  @Test
  default void tellsNobodyAgainWhenManyRefusedFactsAreDeliveredAgain() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    tickets.change(id, command(), Ticket::close);
    for (int i = 1; i <= 60; i++) {
      tickets.change(id, fact("plant " + i), Ticket::step);
    }
    List<String> told = fixture().waitingTypes(id);

    for (int i = 1; i <= 60; i++) {
      tickets.change(id, fact("plant " + i), Ticket::step);
    }

    assertThat(fixture().waitingTypes(id)).isEqualTo(told);
    assertThat(fixture().stores().discrepancies(100)).hasSize(60);
  }

  @Test
  default void keepsTheLatestRefusalsWithinBounds() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    tickets.change(id, command(), Ticket::close);
    String name = "plant " + "x".repeat(2_000) + " ";
    for (int i = 1; i <= 60; i++) {
      tickets.change(id, fact(name + i), Ticket::step);
    }

    assertThat(fixture().stores().discrepancies(100))
        .hasSizeBetween(30, 50)
        .extracting(Discrepancy::from)
        .contains(name + 60)
        .doesNotContain(name + 1);
  }

  /** A foreign system that tells one wrong thing after another must not fill the aggregate. */
  @Test
  default void keepsTheDataOfTheLatestRefusalsOnly() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    tickets.change(id, command(), Ticket::close);
    String data = "x".repeat(8 * 1024);
    for (int i = 1; i <= 20; i++) {
      Fact fact = new Fact("anna " + i, "x.Y.v1", Ticket.NOW, data);
      assertThatThrownBy(() -> tickets.change(id, command().telling(fact), Ticket::step))
          .isInstanceOf(RuleViolation.class);
    }

    assertThat(fixture().stores().discrepancies(100)).hasSize(20);
    assertThat(fixture().stores().discrepancies(100))
        .filteredOn(refused ->
            fixture().stores().refused(String.valueOf(refused.id())).orElseThrow().fact() != null)
        .hasSize(4);
    assertThat(tickets.change(id, command(), Ticket::reopen).state().closed()).isFalse();
  }
}
