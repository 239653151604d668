package io.saleswright.finance.planning;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;

/**
 * A decision to move money between lines or months of a budget; the budget as a whole stays the
 * same.
 *
 * @param number 1 for the first of the budget
 * @param from where it is taken from
 * @param to where it goes
 * @param amount how much
 * @param reason why
 * @param by staff id of who decided
 * @param at when
 * @param state what became of it
 */
public record Reallocation(
    int number,
    Place from,
    Place to,
    Money amount,
    String reason,
    String by,
    Instant at,
    State state) {

  /**
   * A line in a month.
   *
   * @param category the category of the line
   * @param month 1 to 12
   */
  public record Place(String category, int month) {}

  /** What became of a decision. */
  public enum State {
    /** The accounts are being told. */
    PENDING,
    DONE,
    /** An expense took the money at the same moment. */
    REFUSED
  }

  /** The same with what became of it. */
  public Reallocation as(State now) {
    return new Reallocation(number, from, to, amount, reason, by, at, now);
  }
}
