package io.saleswright.complaint.customers;

import org.jspecify.annotations.Nullable;

/** This service's own copy of what the customer service told; it may lag behind. */
public interface Customers {

  /** The customer; without a name when the customer service has not told of them. */
  KnownCustomer find(String customerId);

  /**
   * Takes over what the customer service told, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learn(KnownCustomer told, long sequence);

  /**
   * Takes over who looks after a customer now, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learnOwner(String customerId, String owner, @Nullable String team, long sequence);
}
