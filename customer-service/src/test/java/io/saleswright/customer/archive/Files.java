package io.saleswright.customer.archive;

import io.saleswright.customer.profile.Profile;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.Change;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Customers' files to begin with. */
final class Files {

  static final String ID = "0198-customer";
  static final String NUMBER = "CU-20261122-0007";
  static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  private Files() {}

  static Act by(String staffId) {
    return Act.of(
        new Caller(staffId, staffId, Set.of(), null, null), NOON, null, Trace.start(NOON));
  }

  static Change<Customer> registered(Profile profile, String owner, @Nullable String team) {
    return Customer.register(
        ID, new RegisterCustomer(NUMBER, profile, owner, team, null, null), by("sales-support-1"));
  }

  static Customer owned(Profile profile, String owner) {
    return registered(profile, owner, null).state();
  }

  static Customer ofTeam(Profile profile, String owner, String team) {
    return registered(profile, owner, team).state();
  }
}
