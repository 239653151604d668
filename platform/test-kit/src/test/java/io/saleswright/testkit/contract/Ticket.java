package io.saleswright.testkit.contract;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Cause.Source;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.mongodb.AggregateType;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * A small aggregate to try things on: it is opened, goes through numbered steps, and can be closed,
 * after which it refuses further steps.
 *
 * @param title what it is about
 * @param steps how many steps it went through
 * @param closed whether it refuses further steps
 */
public record Ticket(String title, int steps, boolean closed) {

  static final Instant NOW = Instant.parse("2025-11-24T02:00:00Z");
  static final String TOPIC = "test.tickets.v1";
  static final AggregateType<Ticket> TYPE =
      AggregateType.of("tickets", "ticket", Ticket.class).publishingTo(TOPIC).telling(Ticket::news);

  /** A ticket came into being. */
  @EventType("test.TicketOpened.v1")
  public record Opened(String ticketId, String title) {}

  /** A ticket went through a step. */
  @EventType("test.TicketStepped.v1")
  public record Stepped(String ticketId, int step) {}

  static Function<String, Change<Ticket>> opened(String title) {
    return id -> Change.to(new Ticket(title, 0, false)).raising(new Opened(id, title));
  }

  static Change<Ticket> step(Stored<Ticket> stored) {
    Ticket ticket = stored.state();
    TicketRefusal.TICKET_CLOSED.when(ticket.closed);
    int step = ticket.steps + 1;
    return Change.to(new Ticket(ticket.title, step, false)).raising(new Stepped(stored.id(), step));
  }

  /** People are reminded of every clock, and told of one that ran out. */
  private static List<Notice> news(String id, Ticket ticket, Record event) {
    return switch (event) {
      case DeadlineNear(_, Instant due) -> List.of(late(id).with("due", due));
      case DeadlineMissed missed when missed.rule().equals("TST-09") -> List.of(late(id));
      default -> List.of();
    };
  }

  private static Notice late(String id) {
    return Notice.of(TicketNotice.TICKET_LATE, new Document("ticket", id, null))
        .toRole("sales-support");
  }

  /** A step that people are told of. */
  static Change<Ticket> tell(Stored<Ticket> stored) {
    return step(stored)
        .noticing(
            Notice.of(TicketNotice.TICKET_TOLD, new Document("ticket", stored.id(), null))
                .toRole("sales-support")
                .with("step", stored.state().steps() + 1));
  }

  static Change<Ticket> close(Stored<Ticket> stored) {
    return Change.to(new Ticket(stored.state().title, stored.state().steps, true));
  }

  static Change<Ticket> reopen(Stored<Ticket> stored) {
    return Change.to(new Ticket(stored.state().title, stored.state().steps, false));
  }

  static Change<Ticket> rename(Stored<Ticket> stored, String title) {
    return Change.to(new Ticket(title, stored.state().steps, stored.state().closed)).editing();
  }

  /** A command without a key. */
  static Cause command() {
    return new Cause("anna", NOW, null, null, Trace.start(NOW));
  }

  /** A command with a key, and with a body that hashes to the given text. */
  static Cause command(String operation, String key, String body) {
    return new Cause("anna", NOW, new CommandKey(operation, key, body), null, Trace.start(NOW));
  }

  /** An event of one of our aggregates. */
  static Cause event(String stream, long sequence) {
    return new Cause("other", NOW, null, new Source.Numbered(stream, sequence), Trace.start(NOW));
  }

  /** A fact of a foreign system. */
  static Cause fact(String id) {
    return new Cause("plant", NOW, null, new Source.Foreign(id), Trace.start(NOW));
  }

  static Cause commandAt(Instant at) {
    return new Cause("anna", at, null, null, Trace.start(at));
  }
}
