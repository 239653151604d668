package io.saleswright.platform.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A part of a list that is sorted newest first, or by one of its keys, as a module asks its store
 * for it.
 *
 * @param after the place behind which it begins; null for the beginning of the list
 * @param limit the most that it may have, at least 1
 * @param sort by what the list is sorted; null when it is newest first
 */
public record Slice(@Nullable Place after, int limit, @Nullable Sort sort) {

  /** A part of a list that is sorted newest first. */
  public Slice(@Nullable Place after, int limit) {
    this(after, limit, null);
  }

  /** The first part of a list. */
  public static Slice first(int limit) {
    return new Slice(null, limit);
  }
}
