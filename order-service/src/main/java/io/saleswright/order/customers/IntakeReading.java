package io.saleswright.order.customers;

import java.util.Set;

/** Reads what a new order is made of, with one question to the store. */
@FunctionalInterface
public interface IntakeReading {

  /**
   * The customer as {@link Customers#find} knows them. What the catalogue says of the products is
   * at hand afterwards: who asks for it next asks the store for nothing.
   */
  KnownCustomer customer(String customerId, Set<String> productIds);
}
