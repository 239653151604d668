package io.saleswright.finance.collection;

import io.saleswright.platform.kernel.Money;

/**
 * A sum of the collection list, in one currency.
 *
 * @param key what it is the sum of; empty of orders under no contract
 * @param receivables how many receivables have a share in it
 * @param open what was open
 * @param overdue what of it was overdue
 */
public record CollectionTotal(String key, long receivables, Money open, Money overdue) {

  CollectionTotal plus(CollectionTotal other) {
    return new CollectionTotal(
        key, receivables + other.receivables, open.plus(other.open), overdue.plus(other.overdue));
  }

  /** What no other sum has: its key in its currency. */
  public String identity() {
    return key + "|" + open.currency();
  }
}
