package io.saleswright.contract.handouts;

import io.saleswright.contract.customers.KnownCustomer;
import io.saleswright.platform.security.DataScope.Belonging;
import org.jspecify.annotations.Nullable;

/**
 * The customer who got it. What is known of them follows the customer service.
 *
 * @param customerId identity in the customer service
 * @param name name of the company
 * @param region region of the customer, if told
 * @param owner staff id of who looks after the customer, if told
 * @param team the owner's team, if told
 * @param contact to whom it was given there; personal, so it stays here. Null when nobody said
 */
public record Receiver(
    String customerId,
    @Nullable String name,
    @Nullable String region,
    @Nullable String owner,
    @Nullable String team,
    @Nullable String contact) {

  static Receiver of(KnownCustomer known, @Nullable String contact) {
    return new Receiver(
        known.id(), known.name(), known.region(), known.owner(), known.team(), contact);
  }

  Receiver knownAs(KnownCustomer known) {
    return known.isConfirmed() ? of(known, contact) : this;
  }

  /** It belongs to who looks after the customer now (SEC-02). */
  Belonging belonging() {
    return new Belonging(owner, team, region);
  }
}
