package io.saleswright.platform.kernel;

import java.time.Instant;
import java.util.List;

/**
 * An aggregate as it lies in the store, with what its envelope knows of it.
 *
 * @param id the aggregate's identity
 * @param version counts writes; guards every write
 * @param revision counts edits of content; the ETag
 * @param lastEvent number of the latest event, 0 when there was none
 * @param state the aggregate itself
 * @param deadlines the clocks that run
 * @param createdAt when it came into being
 * @param createdBy who made it
 * @param changedAt when it was last written
 * @param changedBy who wrote it last
 * @param repeated whether the write that returns this was a repeat and changed nothing
 * @param lastRevision the highest revision that was ever told; above the present one only after the
 *     store was taken back to an older point
 * @param unplaced whether it was found behind all that have a value in a sorted list, because none
 *     is stored; whatever value it has by now, its place in that list is there
 */
public record Stored<S>(
    String id,
    long version,
    long revision,
    long lastEvent,
    S state,
    List<Deadline> deadlines,
    Instant createdAt,
    String createdBy,
    Instant changedAt,
    String changedBy,
    boolean repeated,
    long lastRevision,
    boolean unplaced) {

  /** One whose store was never taken back. */
  public Stored(
      String id,
      long version,
      long revision,
      long lastEvent,
      S state,
      List<Deadline> deadlines,
      Instant createdAt,
      String createdBy,
      Instant changedAt,
      String changedBy,
      boolean repeated) {
    this(
        id, version, revision, lastEvent, state, deadlines, createdAt, createdBy, changedAt,
        changedBy, repeated, revision, false);
  }

  /** The revision that an edit of the content makes, for the event that names it. */
  public long nextRevision() {
    return lastRevision + 1;
  }

  /** The same with another state, for a decision that looks at more than was stored. */
  public Stored<S> with(S other) {
    return new Stored<>(
        id,
        version,
        revision,
        lastEvent,
        other,
        deadlines,
        createdAt,
        createdBy,
        changedAt,
        changedBy,
        repeated,
        lastRevision,
        unplaced);
  }

  /** The same, marked as the answer to a repeat. */
  public Stored<S> asRepeat() {
    return marked(true, unplaced);
  }

  /** The same, found behind all that have a value in a sorted list. */
  public Stored<S> withoutPlace() {
    return marked(repeated, true);
  }

  private Stored<S> marked(boolean asRepeat, boolean withoutPlace) {
    return new Stored<>(
        id,
        version,
        revision,
        lastEvent,
        state,
        deadlines,
        createdAt,
        createdBy,
        changedAt,
        changedBy,
        asRepeat,
        lastRevision,
        withoutPlace);
  }
}
