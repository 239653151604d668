package io.saleswright.order.ordering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** This service's own copy of what the customer service told; it may lag behind. */
public interface Customers {

  /** The customer, confirmed if the customer service has told of him. */
  CustomerRef find(String customerId);

  /**
   * Takes over what the customer service told, unless something newer is known.
   *
   * @param sequence number of the event
   */
  void learn(String customerId, long sequence, String name, @Nullable String region);

  /** Ids of the open orders of this customer that know him otherwise, or not yet. */
  List<String> openOrdersThatDifferFrom(CustomerRef customer);
}
