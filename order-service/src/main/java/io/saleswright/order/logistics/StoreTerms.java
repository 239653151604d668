package io.saleswright.order.logistics;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Stored;
import java.util.Optional;

/** The freight terms of all stores, by the id of the customer. Thread-safe. */
public interface StoreTerms {

  /** The terms of a customer's store, if they were ever set. */
  Optional<Stored<FreightTerms>> find(String customerId);

  /** Sets the terms of a customer's store. */
  Stored<FreightTerms> set(FreightTerms terms, Cause cause);
}
