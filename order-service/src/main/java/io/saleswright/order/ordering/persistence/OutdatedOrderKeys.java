package io.saleswright.order.ordering.persistence;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.mongodb.EnvelopeStore;
import io.saleswright.platform.mongodb.SearchFilter;
import io.saleswright.platform.process.UnfinishedWork;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/**
 * Makes orders be found as orders are found now that an earlier release wrote: each is written once
 * more as it is. Who wrote it last, and when, stays the same.
 */
final class OutdatedOrderKeys implements UnfinishedWork {

  private final EnvelopeStore<Order> orders;

  OutdatedOrderKeys(EnvelopeStore<Order> orders) {
    this.orders = orders;
  }

  @Override
  public String name() {
    return "orders with outdated keys";
  }

  @Override
  public SequencedMap<String, Instant> unfinished(Look look) {
    SequencedMap<String, Instant> found = new LinkedHashMap<>();
    orders
        .matching(SearchFilter.outdated(OrderFields.EDITION, look.without()), look.limit())
        .forEach(order -> found.put(order.id(), look.before()));
    return found;
  }

  @Override
  public void finish(String id, Cause cause) {
    orders.rewrite(id, cause.trace(), now -> Change.to(now.state()));
  }
}
