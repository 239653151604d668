package io.saleswright.finance.dunned;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer's promise to pay.
 *
 * @param amount how much
 * @param on the last day on which it is kept
 * @param person who promised it
 * @param paidBefore what had been paid of the receivable before
 * @param by staff id of who took it
 * @param at when
 * @param outcome what became of it; null while it runs
 * @param settledAt when that was known; null while it runs
 */
public record Promise(
    Money amount,
    LocalDate on,
    String person,
    Money paidBefore,
    String by,
    Instant at,
    @Nullable Outcome outcome,
    @Nullable Instant settledAt) {

  /** What became of a promise. */
  public enum Outcome {
    KEPT,
    BROKEN,
    /** Another one took its place. */
    REPLACED,
    /** Nothing is overdue any more, though not by what was promised. */
    MOOT
  }

  /** Whether it is neither kept nor broken. */
  public boolean runs() {
    return outcome == null;
  }

  /** Whether so much was paid since. */
  public boolean isKeptBy(Money paid) {
    return paid.minus(paidBefore).covers(amount);
  }

  /** The same with what became of it. */
  public Promise settled(Outcome what, Instant when) {
    return new Promise(amount, on, person, paidBefore, by, at, what, when);
  }
}
