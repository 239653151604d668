package io.saleswright.platform.kernel;

import java.time.Instant;

/**
 * A place in a list that is sorted newest first: by the moment of creation and, within one, by
 * identity. The one keyset position of all layers.
 *
 * @param createdAt when what lies at this place came into being, to the millisecond
 * @param id its identity, which decides among equals
 */
public record Place(Instant createdAt, String id) {

  /** The place of a stored aggregate. */
  public static Place of(Stored<?> stored) {
    return new Place(stored.createdAt(), stored.id());
  }
}
