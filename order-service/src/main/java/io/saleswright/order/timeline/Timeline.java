package io.saleswright.order.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The time lines of all orders. */
public interface Timeline {

  /** Adds an entry; one that is there already changes nothing. */
  default void add(TimelineEntry entry) {
    add(entry, Set.of());
  }

  /**
   * Adds an entry that tells whose some documents are, and brings what their events told before
   * that to the time line of their order; one that is there already changes nothing.
   *
   * @param documents the invoices and returns that the entry names beside its order
   */
  void add(TimelineEntry entry, Set<String> documents);

  /**
   * The order that an invoice or a return is of, as far as one of its events told it: not every
   * event names the order.
   */
  Optional<String> orderOf(String documentId);

  /** An order's entries, by the moment at which things happened. */
  List<TimelineEntry> of(String orderId);

  /**
   * An order's entries that were recorded at or after the given moment, in the order of recording.
   */
  List<TimelineEntry> recordedSince(String orderId, Instant moment);
}
