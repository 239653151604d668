package io.saleswright.testkit.contract;

import static io.saleswright.testkit.contract.Ticket.command;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Updates;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.NewerSchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The form of what is stored: every type that a state may hold, and formats that change. */
interface FormCases extends StoreCases {

  /** A state with a component of every kind. */
  record Sample(
      BigDecimal quantity,
      Money price,
      Instant at,
      LocalDate on,
      Colour colour,
      long number,
      boolean flag,
      List<Part> parts,
      Map<String, Part> byName,
      Map<String, List<LocalDate>> dates,
      @Nullable Part spare,
      @Nullable String note) {}

  /** A part of the sample. */
  record Part(String name, BigDecimal weight, @Nullable LocalDate until) {}

  /** A choice. */
  enum Colour {
    RED,
    BLUE
  }

  @Test
  default void readsBackEveryKindOfValueAsItWasWritten() {
    Part bolt = new Part("螺栓 M8 \"zinc\"", new BigDecimal("0.0125"), null);
    Part nut =
        new Part("nut", new BigDecimal("12345678901234567890.1234"), LocalDate.MAX.withYear(9999));
    Sample sample =
        new Sample(
            new BigDecimal("1.50"),
            Money.of("999999999999999.9999", "CNY"),
            Instant.parse("1996-07-04T00:00:00.001Z"),
            LocalDate.of(1900, 2, 28),
            Colour.BLUE,
            Long.MIN_VALUE,
            true,
            List.of(bolt, nut),
            Map.of("a b", bolt, "c", nut),
            Map.of("rest", List.of(LocalDate.of(2026, 2, 17), LocalDate.of(2024, 2, 29))),
            null,
            null);
    EnvelopeStore<Sample> samples =
        fixture().stores().open(AggregateType.of("samples", "sample", Sample.class));

    String id = samples.create(command(), _ -> Change.to(sample)).id();

    Sample read = samples.get(id).state();
    assertThat(read).isEqualTo(sample);
    assertThat(read.quantity()).isEqualTo(new BigDecimal("1.50"));
    assertThat(read.quantity().scale()).isEqualTo(2);
    BsonDocument state = fixture().document("samples", id).getDocument("state");
    assertThat(state.isDecimal128("quantity")).isTrue();
    assertThat(state.getDocument("price").isDecimal128("amount")).isTrue();
    assertThat(state.isDateTime("at")).isTrue();
    assertThat(state.isDateTime("on")).isTrue();
    assertThat(state.getString("colour").getValue()).isEqualTo("BLUE");
    assertThat(state).doesNotContainKeys("spare", "note");
  }

  @Test
  default void readsValuesThatMayBeMissing() {
    Part spare = new Part("nut", BigDecimal.ONE, LocalDate.of(2027, 1, 1));
    Sample sample =
        new Sample(
            BigDecimal.ZERO,
            Money.zero("USD"),
            Instant.EPOCH,
            LocalDate.EPOCH,
            Colour.RED,
            0,
            false,
            List.of(),
            Map.of(),
            Map.of(),
            spare,
            "");
    EnvelopeStore<Sample> samples =
        fixture().stores().open(AggregateType.of("samples", "sample", Sample.class));

    String id = samples.create(command(), _ -> Change.to(sample)).id();

    assertThat(samples.get(id).state()).isEqualTo(sample);
  }

  /** What a ticket was before it had steps. */
  record OldTicket(String subject) {}

  private static BsonDocument withSteps(BsonDocument old) {
    return new BsonDocument("title", old.getString("subject"))
        .append("steps", new BsonInt32(0))
        .append("closed", BsonBoolean.FALSE);
  }

  private static BsonDocument capitalised(BsonDocument old) {
    String title = old.getString("title").getValue();
    return old.append(
        "title",
        new BsonString(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1)));
  }

  @Test
  default void readsOlderFormatsAndWritesThePresentOne() {
    String id =
        fixture()
            .anotherInstance()
            .stores()
            .open(AggregateType.of("tickets", "ticket", OldTicket.class))
            .create(command(), _ -> Change.to(new OldTicket("pump")))
            .id();
    EnvelopeStore<Ticket> tickets =
        fixture()
            .stores()
            .open(Ticket.TYPE.upcasting(FormCases::withSteps).upcasting(FormCases::capitalised));

    assertThat(tickets.get(id).state()).isEqualTo(new Ticket("Pump", 0, false));
    assertThat(fixture().document(id).getInt32("schema").getValue()).isEqualTo(1);

    tickets.change(id, command(), Ticket::step);

    assertThat(fixture().document(id).getInt32("schema").getValue()).isEqualTo(3);
    assertThat(tickets.get(id).state()).isEqualTo(new Ticket("Pump", 1, false));
  }

  @Test
  default void leavesANewerFormatAlone() {
    EnvelopeStore<Ticket> tickets = tickets();
    String id = tickets.create(command(), Ticket.opened("pump")).id();
    fixture()
        .documents()
        .updateOne(new BsonDocument("_id", new BsonString(id)), Updates.set("schema", 2));
    BsonDocument newer = fixture().document(id);

    assertThatThrownBy(() -> tickets.get(id)).isInstanceOf(NewerSchema.class);
    assertThatThrownBy(() -> tickets.change(id, command(), Ticket::step))
        .isInstanceOf(NewerSchema.class);
    assertThat(fixture().document(id)).isEqualTo(newer);
  }

  @Test
  default void neverWritesOverAFormatThatBecameNewerBetweenReadAndWrite() {
    EnvelopeStore<Ticket> tickets = tickets();
    Stored<Ticket> stored = tickets.create(command(), Ticket.opened("pump"));
    EnvelopeStore<Ticket> newRelease =
        fixture().anotherInstance().stores().open(Ticket.TYPE.upcasting(state -> state));

    assertThatThrownBy(() ->
            tickets.change(
                stored.id(),
                command(),
                now -> {
                  newRelease.change(stored.id(), command(), Ticket::step);
                  return Ticket.step(now);
                }))
        .isInstanceOf(NewerSchema.class);
    assertThat(newRelease.get(stored.id()).state().steps()).isEqualTo(1);
    assertThat(fixture().document(stored.id()).getInt32("schema").getValue()).isEqualTo(2);
  }
}
