package io.saleswright.platform.relay;

import java.util.List;

/**
 * An acknowledged write that left events in an outbox, or a note of itself.
 *
 * @param aggregateId whose outbox
 * @param version the aggregate's version since this write
 * @param events what the write added, in the order of their sequence
 * @param notes what is to be kept of the write
 * @param alone whether the outbox was empty before, so that it holds these events only, as long as
 *     the version is the same
 */
public record OutboxWrite(
    String aggregateId,
    long version,
    List<PendingEvent> events,
    List<WriteNote> notes,
    boolean alone) {

  /** Copies the events, which another thread will read. */
  public OutboxWrite {
    events = List.copyOf(events);
    notes = List.copyOf(notes);
  }
}
