package io.saleswright.order.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The time lines of all orders. */
public interface Timeline {

  /** Adds an entry; one that is there already changes nothing. */
  void add(TimelineEntry entry);

  /**
   * The order that an invoice or a return is of, as far as one of its events told it: not every
   * event names the order.
   */
  Optional<String> orderOf(String documentId);

  /**
   * Brings what a document's events told before its order was known to the time line of the order.
   *
   * @param now when it comes to that time line
   */
  void bring(String documentId, String orderId, Instant now);

  /** An order's entries, by the moment at which things happened. */
  List<TimelineEntry> of(String orderId);

  /**
   * An order's entries that were recorded at or after the given moment, in the order of recording.
   */
  List<TimelineEntry> recordedSince(String orderId, Instant moment);
}
