package io.saleswright.customer.archive.web;

import io.saleswright.customer.archive.Customer;
import io.saleswright.customer.profile.CustomerClass;
import io.saleswright.customer.profile.CustomerKind;
import io.saleswright.customer.profile.Market;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer in a list. */
record CustomerItem(
    String id,
    String number,
    String name,
    CustomerKind kind,
    @Nullable String region,
    @Nullable String channel,
    @Nullable List<String> interests,
    @Nullable CustomerClass customerClass,
    @Nullable String owner,
    @Nullable String team,
    Instant createdAt) {

  static CustomerItem of(Stored<Customer> stored) {
    Customer customer = stored.state();
    Market market = customer.profile().market();
    return new CustomerItem(
        stored.id(),
        customer.number(),
        customer.profile().name(),
        customer.profile().kind(),
        customer.profile().region(),
        market == null ? null : market.channel(),
        market == null || market.interests().isEmpty() ? null : market.interests(),
        customer.profile().customerClass(),
        customer.owner(),
        customer.team(),
        stored.createdAt());
  }
}
