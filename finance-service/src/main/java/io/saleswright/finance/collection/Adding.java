package io.saleswright.finance.collection;

import io.saleswright.finance.standing.OpenPart;
import io.saleswright.platform.kernel.Money;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Adds lines of the collection list up. */
final class Adding {

  private final TotalBy by;
  private final NavigableMap<String, CollectionTotal> totals = new TreeMap<>();

  Adding(TotalBy by) {
    this.by = by;
  }

  void add(CollectionLine line) {
    sharesOf(line).forEach(share -> totals.merge(share.identity(), share, CollectionTotal::plus));
  }

  /** The sums, by what they are of. */
  NavigableMap<String, CollectionTotal> totals() {
    return totals;
  }

  private Collection<CollectionTotal> sharesOf(CollectionLine line) {
    Map<String, CollectionTotal> shares = new HashMap<>();
    for (OpenPart part : line.standing().parts()) {
      boolean late = part.daysOverdue(line.asOf().day(), line.standing().graceDays()) > 0;
      Money overdue = late ? part.amount() : Money.zero(part.amount().currency());
      String key = keyOf(line, part);
      // A receivable with two parts of one class counts once in it.
      CollectionTotal share = new CollectionTotal(key, 0, part.amount(), overdue);
      shares.merge(key, share, CollectionTotal::plus);
    }
    return shares.values().stream()
        .map(share -> new CollectionTotal(share.key(), 1, share.open(), share.overdue()))
        .toList();
  }

  private String keyOf(CollectionLine line, OpenPart part) {
    return switch (by) {
      case CURRENCY -> part.amount().currency();
      case AGE_CLASS -> line.ageClass(part);
      case CUSTOMER -> line.stored().state().order().customerId();
      case SALESPERSON -> line.standing().salesperson();
      case CONTRACT -> Objects.requireNonNullElse(line.contractId(), "");
    };
  }
}
