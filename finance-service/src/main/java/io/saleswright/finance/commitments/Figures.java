package io.saleswright.finance.commitments;

import io.saleswright.platform.kernel.Money;

/**
 * What an account had at some moment.
 *
 * @param planned what the budget gives
 * @param reserved what expenses hold whose approval is under way
 * @param committed what approved expenses hold
 * @param used what was paid
 */
public record Figures(Money planned, Money reserved, Money committed, Money used) {

  /** Nothing was planned yet, and nothing is held. */
  static Figures none(String currency) {
    Money nothing = Money.zero(currency);
    return new Figures(nothing, nothing, nothing, nothing);
  }

  /** What counts against the budget. */
  public Money held() {
    return reserved.plus(committed).plus(used);
  }

  /** What may still be reserved, never less than nothing. */
  public Money available() {
    return planned.minus(held()).max(Money.zero(planned.currency()));
  }

  /** By how much a decision let expenses go over the budget. */
  public Money overdrawn() {
    return held().minus(planned).max(Money.zero(planned.currency()));
  }

  /** The sum of two accounts of one currency. */
  public Figures plus(Figures other) {
    return new Figures(
        planned.plus(other.planned),
        reserved.plus(other.reserved),
        committed.plus(other.committed),
        used.plus(other.used));
  }
}
