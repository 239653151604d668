package io.saleswright.finance.dunned;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call, visit or message about money that is overdue.
 *
 * @param level the level at which it was made
 * @param way PHONE, VISIT, MESSAGE or EMAIL
 * @param result what came of it
 * @param person whom it was with; null when nobody was reached
 * @param note what was said; null for nothing worth a note
 * @param by staff id of who made it
 * @param at when it was noted
 */
public record Call(
    int level,
    Way way,
    CallResult result,
    @Nullable String person,
    @Nullable String note,
    String by,
    Instant at) {

  /** How the customer was spoken to. */
  public enum Way {
    PHONE,
    VISIT,
    MESSAGE,
    EMAIL
  }
}
