package io.saleswright.platform.security;

import java.util.Map;

/** How far a role lets a person see; the order is from narrow to wide. */
enum Reach {
  /** What the person looks after. */
  OWN,
  /** What the region or team that the person leads looks after. */
  MANAGED,
  ALL;

  private static final Map<String, Reach> BY_ROLE =
      Map.ofEntries(
          Map.entry("sales-rep", OWN),
          Map.entry("account-manager", OWN),
          Map.entry("dealer", OWN),
          Map.entry("sales-manager", MANAGED),
          Map.entry("sales-support", ALL),
          Map.entry("support-supervisor", ALL),
          Map.entry("vp-sales", ALL),
          Map.entry("general-manager", ALL),
          Map.entry("marketing", ALL),
          Map.entry("customer-service", ALL),
          Map.entry("legal", ALL),
          Map.entry("finance", ALL),
          Map.entry("finance-head", ALL),
          Map.entry("technical", ALL),
          Map.entry("production", ALL),
          Map.entry("warehouse", ALL),
          Map.entry("hr", ALL),
          Map.entry("auditor", ALL),
          Map.entry("migration", ALL),
          Map.entry("admin", ALL),
          Map.entry("production-system", ALL),
          Map.entry("warehouse-system", ALL));

  /** The reach of a role; a role that is not listed adds nothing to what everybody has. */
  static Reach of(String role) {
    return BY_ROLE.getOrDefault(role, OWN);
  }
}
