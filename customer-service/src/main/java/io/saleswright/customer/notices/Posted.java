package io.saleswright.customer.notices;

import io.saleswright.platform.kernel.Place;
import io.saleswright.platform.notice.Notice;
import java.time.Instant;

/**
 * A notice as one person finds it.
 *
 * @param id identity of the event in which it came
 * @param at when it was given
 * @param read whether the person has read it
 */
public record Posted(String id, Instant at, Notice notice, boolean read) {

  /** Where it stands in the list. */
  public Place place() {
    return new Place(at, id);
  }
}
