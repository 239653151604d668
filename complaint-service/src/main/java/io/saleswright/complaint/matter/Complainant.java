package io.saleswright.complaint.matter;

import io.saleswright.complaint.customers.KnownCustomer;
import org.jspecify.annotations.Nullable;

/**
 * The customer who complains, as this service knows them.
 *
 * @param customerId id in the customer service
 * @param name name of the company, once told
 * @param region region of the customer, once told
 * @param customerClass how much they matter to us, once told
 * @param salesperson staff id of who looks after them, if anybody does
 * @param team the salesperson's team, as far as it is known
 */
public record Complainant(
    String customerId,
    @Nullable String name,
    @Nullable String region,
    @Nullable String customerClass,
    @Nullable String salesperson,
    @Nullable String team) {

  /** The class of key customers, who are in the care of the sales manager, too (CUS-26). */
  public static final String KEY = "A";

  /** As this service knows them now. */
  public static Complainant of(KnownCustomer known) {
    return new Complainant(
        known.id(),
        known.name(),
        known.region(),
        known.customerClass(),
        known.owner(),
        known.team());
  }

  /** Whether the sales manager cares for them, too (CUS-26). */
  public boolean isKey() {
    return KEY.equals(customerClass);
  }
}
