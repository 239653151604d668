package io.saleswright.finance.collection.web;

import io.saleswright.finance.collection.AsOf;
import io.saleswright.finance.collection.CollectionTotal;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;

/**
 * A sum of the collection list, in one currency.
 *
 * @param asOf the moment of which this tells
 * @param key what it is the sum of; empty of orders under no contract
 * @param receivables how many receivables have a share in it
 * @param open what was open
 * @param overdue what of it was overdue
 */
record CollectionTotalView(Instant asOf, String key, long receivables, Money open, Money overdue) {

  static CollectionTotalView of(CollectionTotal total, AsOf asOf) {
    return new CollectionTotalView(
        asOf.at(), total.key(), total.receivables(), total.open(), total.overdue());
  }
}
