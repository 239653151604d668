package io.saleswright.platform.mongodb;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a rule of our aggregate refused, although it has happened elsewhere.
 *
 * @param id identity of this entry; null for one of a release that kept none
 * @param aggregate id of our aggregate
 * @param at when it was refused, the last time
 * @param from the message with the fact, or who told it
 * @param fact type of the event that told it; null for an event of our own services
 * @param rule id of the requirement that refused
 * @param problem stable name of the refusal
 * @param detail what was refused and why
 * @param takenUpAt when it took effect after all; null while it is refused
 * @param takenUpBy who let it: the sender by a repeat, or a person
 */
public record Discrepancy(
    @Nullable String id,
    String aggregate,
    Instant at,
    String from,
    @Nullable String fact,
    String rule,
    String problem,
    String detail,
    @Nullable Instant takenUpAt,
    @Nullable String takenUpBy) {

  /** The same, with its detail in these words. */
  public Discrepancy saying(String words) {
    return new Discrepancy(
        id, aggregate, at, from, fact, rule, problem, words, takenUpAt, takenUpBy);
  }

  /** Whether the fact is refused still. */
  public boolean isOpen() {
    return takenUpAt == null;
  }
}
