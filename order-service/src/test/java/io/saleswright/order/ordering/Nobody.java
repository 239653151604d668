package io.saleswright.order.ordering;

import io.saleswright.order.customers.Customers;
import io.saleswright.order.customers.KnownCustomer;
import org.jspecify.annotations.Nullable;

/** Knows nobody beyond what the orders say. */
final class Nobody implements Customers {

  @Override
  public KnownCustomer find(String customerId) {
    return KnownCustomer.unheardOf(customerId);
  }

  @Override
  public void learn(KnownCustomer told, long sequence) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void learnOwner(
      String customerId, @Nullable String owner, @Nullable String team, long sequence) {
    throw new UnsupportedOperationException();
  }
}
