package io.saleswright.finance.lists;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list that is sorted newest first.
 *
 * @param after the place behind which it begins; null for the beginning of the list
 * @param limit the most that it may have
 */
public record Slice(@Nullable Place after, int limit) {

  /**
   * A place in such a list.
   *
   * @param createdAt when the aggregate at this place came into being
   * @param id its identity, which decides among equals
   */
  public record Place(Instant createdAt, String id) {}
}
