package io.saleswright.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.GaplessNumbers;
import io.saleswright.platform.restored.VoidEvents;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

/** A store that was taken back while topics lived on: no number is given out twice (ADR 0036). */
interface RestoredCases extends StoreCases {

  /** The store of a service that starts again after a restore. */
  private EnvelopeStore<Ticket> ticketsAfterLosing(String topic, String id, String... numbers) {
    fixture()
        .database()
        .getCollection(VoidEvents.COLLECTION, BsonDocument.class)
        .insertOne(
            BsonDocument.parse(
                """
                {"_id": "%1$s %2$s", "topic": "%1$s", "source": "/saleswright/test",
                 "aggregate": "%2$s", "from": 1, "to": 7, "numbers": [%3$s]}\
                """
                    .formatted(topic, id, String.join(",", numbers))));
    return fixture().anotherInstance().tickets();
  }

  @Test
  default void anAggregateThatWasLostCountsOnBehindWhatTopicsKnow() {
    EnvelopeStore<Ticket> tickets = ticketsAfterLosing(Ticket.TOPIC, "t-1");

    tickets.createAt("t-1", Ticket.command(), Ticket.opened("again"));
    Stored<Ticket> stored = tickets.change("t-1", Ticket.command(), Ticket::step);

    assertThat(stored.state().steps()).isOne();
    assertThat(fixture().waitingSequences("t-1")).containsExactly(8L, 9L);
    assertThat(fixture().document("t-1").getNumber("lastEvent").longValue()).isEqualTo(9);
  }

  @Test
  default void noticesThatWereLostCountOnByThemselves() {
    EnvelopeStore<Ticket> tickets = ticketsAfterLosing("saleswright.notices.v1", "t-1");

    tickets.createAt("t-1", Ticket.command(), Ticket.opened("again"));
    tickets.change("t-1", Ticket.command(), Ticket::tell);

    assertThat(fixture().waitingSequences("t-1")).containsExactly(1L, 2L, 8L);
  }

  @Test
  default void othersBeginWithOne() {
    EnvelopeStore<Ticket> tickets = ticketsAfterLosing(Ticket.TOPIC, "t-1");

    tickets.createAt("t-2", Ticket.command(), Ticket.opened("another"));

    assertThat(fixture().waitingSequences("t-2")).containsExactly(1L);
  }

  @Test
  default void aPaperThatWasLostKeepsItsNumber() {
    EnvelopeStore<Ticket> tickets =
        ticketsAfterLosing(Ticket.TOPIC, "t-1", "\"INV-S1-2026-00000012\"", "\"odd\"");
    GaplessNumbers numbers = new GaplessNumbers(tickets, "state.title");

    assertThat(numbers.next("INV-S1-2026")).isEqualTo("INV-S1-2026-00000013");
    assertThat(numbers.next("INV-S1-2027")).isEqualTo("INV-S1-2027-00000001");
  }

  @Test
  default void aRevisionThatWasLostIsNotGivenOutAgain() {
    EnvelopeStore<Ticket> tickets = fixture().tickets();
    tickets.createAt("t-1", Ticket.command(), Ticket.opened("first"));
    fixture().documents().updateOne(Filters.eq("_id", "t-1"), Updates.set("lastRevision", 6L));

    assertThat(tickets.get("t-1").revision()).isOne();
    assertThat(tickets.get("t-1").nextRevision()).isEqualTo(7);
    Stored<Ticket> renamed =
        tickets.change("t-1", Ticket.command(), stored -> Ticket.rename(stored, "again"));
    assertThat(renamed.revision()).isEqualTo(7);
    assertThat(tickets.get("t-1").nextRevision()).isEqualTo(8);
  }
}
