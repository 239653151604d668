package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;

/**
 * What one expense holds of an account.
 *
 * @param expenseId the expense
 * @param turn counts what the expense asked for; the latest holds
 * @param kind how firmly it is held
 * @param amount how much
 * @param answered whether the expense knows that it holds it
 * @param at since when
 */
public record Hold(
    String expenseId, long turn, Kind kind, Money amount, boolean answered, Instant at) {

  /** How firmly money is held. */
  public enum Kind {
    /** An approval is under way. */
    RESERVED,
    /** It was approved and may be spent. */
    COMMITTED,
    /** It was paid. */
    USED,
    /** Nothing is held any more. */
    RELEASED
  }

  Hold known() {
    return new Hold(expenseId, turn, kind, amount, true, at);
  }

  /** The same turn of the expense, which holds nothing any more. */
  Hold givenBack(Instant when) {
    return new Hold(expenseId, turn, Kind.RELEASED, Money.zero(amount.currency()), false, when);
  }

  /** Whether money waits for its expense, which can give it back. */
  boolean isOpen() {
    return kind == Kind.RESERVED || kind == Kind.COMMITTED;
  }
}
