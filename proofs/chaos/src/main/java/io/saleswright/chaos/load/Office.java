package io.saleswright.chaos.load;

import io.saleswright.client.Reply;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What happens to customers meanwhile: another owner, another credit limit. For one thread. */
final class Office {

  private static final int LEAST_LIMIT = 4_000;
  private static final int LIMITS = 12_000;

  private final Client client;
  private final Company company;
  private final RandomGenerator random;

  Office(Client client, Company company, RandomGenerator random) {
    this.client = client;
    this.company = company;
    this.random = random;
  }

  /** Sometimes does something. */
  void work() throws InterruptedException {
    String customer = company.customers().get(random.nextInt(company.customers().size()));
    switch (random.nextInt(8)) {
      case 0 -> handOver(customer);
      case 1 -> limit(customer);
      default -> {}
    }
  }

  private void handOver(String customer) throws InterruptedException {
    Optional<Reply> seen = client.read("customer", Person.MANAGER, "/api/customers/" + customer);
    if (seen.isPresent()) {
      client.give(
          Command.about(
                  CommandKind.HAND_OVER_CUSTOMER,
                  Person.MANAGER,
                  "/api/customers/" + customer + "/owner",
                  customer,
                  Map.of("owner", "DEMO-rep-" + random.nextInt(1_000), "reason", "new region"))
              .seen(seen.get().etag()));
    }
  }

  private void limit(String customer) throws InterruptedException {
    Optional<Reply> seen =
        client.read("finance", Person.HEAD_OF_FINANCE, "/api/credit-accounts/" + customer);
    if (seen.isPresent()) {
      client.give(
          Company.limit(customer, LEAST_LIMIT + random.nextInt(LIMITS)).seen(seen.get().etag()));
    }
  }
}
