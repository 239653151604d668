package io.saleswright.platform.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list that is sorted newest first: by the moment of creation and, within one, by
 * identity; or in one that is sorted by something else. The one keyset position of all layers.
 *
 * @param createdAt when what lies at this place came into being, to the millisecond; the epoch in a
 *     list that is sorted by something else
 * @param id its identity, which decides among equals
 * @param sorted by what the list is sorted, and where in it this is; null when it is newest first
 */
public record Place(Instant createdAt, String id, @Nullable Sorted sorted) {

  /**
   * Where something lies in a list that is sorted by a key.
   *
   * @param by the order of the list
   * @param value the key's value there; null behind all that have one
   */
  public record Sorted(Sort by, @Nullable String value) {}

  /** A place in a list that is sorted newest first. */
  public Place(Instant createdAt, String id) {
    this(createdAt, id, null);
  }

  /** The place of a stored aggregate in a list that is sorted newest first. */
  public static Place of(Stored<?> stored) {
    return new Place(stored.createdAt(), stored.id());
  }

  /** By what the list is sorted; null when it is newest first. */
  public @Nullable Sort sort() {
    return sorted == null ? null : sorted.by();
  }
}
