package io.saleswright.finance.control;

import io.saleswright.platform.kernel.Money;

/**
 * What was spent by one of a group.
 *
 * @param key category, staff id, customer's id or month; empty for what is for no customer
 * @param expenses how many there are
 * @param held what is reserved and committed
 * @param used what was paid
 */
public record Spent(String key, long expenses, Money held, Money used) {

  /** The sum of two of one key. */
  public Spent plus(Spent other) {
    return new Spent(key, expenses + other.expenses, held.plus(other.held), used.plus(other.used));
  }
}
