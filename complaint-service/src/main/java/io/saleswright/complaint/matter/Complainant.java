package io.saleswright.complaint.matter;

import io.saleswright.complaint.customers.KnownCustomer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
 * @param earlier where they lay before, the oldest first; null when they always lay there, and of
 *     what is older than that being kept
 */
public record Complainant(
    String customerId,
    @Nullable String name,
    @Nullable String region,
    @Nullable String customerClass,
    @Nullable String salesperson,
    @Nullable String team,
    @Nullable List<Lain> earlier) {

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
        known.team(),
        null);
  }

  /** The same customer as this service knows them now, with where they lay before. */
  public Complainant as(KnownCustomer known, Instant at) {
    List<Lain> all = new ArrayList<>(earlier == null ? List.of() : earlier);
    if (!Objects.equals(region, known.region())) {
      all.add(new Lain(region, at));
    }
    return new Complainant(
        customerId,
        known.name(),
        known.region(),
        known.customerClass(),
        known.owner(),
        known.team(),
        all.isEmpty() ? null : List.copyOf(all));
  }

  /** The region that was theirs at a moment (CMP-20). */
  public @Nullable String regionAt(Instant moment) {
    for (Lain lain : earlier == null ? List.<Lain>of() : earlier) {
      if (!lain.until().isBefore(moment)) {
        return lain.region();
      }
    }
    return region;
  }

  /** Whether the sales manager cares for them, too (CUS-26). */
  public boolean isKey() {
    return KEY.equals(customerClass);
  }
}
