package io.saleswright.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Whose tokens requests carry: mostly somebody who may, so that more than the role is tried. */
final class People {

  private static final List<String> EVERYBODY =
      List.of(
          "sales-rep",
          "account-manager",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "finance",
          "finance-head",
          "legal",
          "technical",
          "production",
          "warehouse",
          "auditor",
          "migration",
          "admin");

  private People() {}

  /** Somebody for an operation. */
  static String draw(Operation operation, RandomGenerator random) {
    List<String> people = random.nextInt(4) == 0 ? EVERYBODY : likely(operation.path());
    return people.get(random.nextInt(people.size()));
  }

  private static List<String> likely(String path) {
    if (path.endsWith("/imports")) {
      return List.of("migration");
    }
    if (path.startsWith("/api/admin")) {
      return List.of("admin", "sales-manager", "finance-head");
    }
    if (path.startsWith("/api/orders") || path.startsWith("/api/products")) {
      return List.of("sales-rep", "sales-support", "support-supervisor", "sales-manager");
    }
    if (path.startsWith("/api/quotes")) {
      return List.of("sales-rep", "sales-support", "sales-manager", "technical", "production");
    }
    if (path.startsWith("/api/contracts") || path.startsWith("/api/paper-requests")) {
      return List.of("sales-rep", "sales-support", "support-supervisor", "sales-manager", "legal");
    }
    if (path.startsWith("/api/clause-templates")) {
      return List.of("legal", "sales-manager", "support-supervisor");
    }
    if (path.startsWith("/api/customers")) {
      return List.of("sales-rep", "sales-manager");
    }
    if (path.startsWith("/api/budget") || path.startsWith("/api/expense")) {
      return List.of(
          "sales-rep", "sales-support", "sales-manager", "finance", "finance-head", "auditor");
    }
    return List.of("finance", "finance-head", "auditor", "sales-manager");
  }
}
