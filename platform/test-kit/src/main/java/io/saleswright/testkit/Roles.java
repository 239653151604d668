package io.saleswright.testkit;

import java.util.List;

/**
 * Every role of the realm, so that a service's authorisation test tries each of them against each
 * command and none is forgotten. Tests compare them with the realm's template and with the system's
 * description.
 */
public final class Roles {

  /** The roles that people have. */
  public static final List<String> OF_PEOPLE =
      List.of(
          "sales-rep",
          "account-manager",
          "sales-support",
          "support-supervisor",
          "sales-manager",
          "vp-sales",
          "general-manager",
          "marketing",
          "customer-service",
          "legal",
          "finance",
          "finance-head",
          "technical",
          "production",
          "warehouse",
          "hr",
          "auditor",
          "dealer",
          "migration",
          "admin");

  /** The roles that service accounts have; each is named as its client. */
  public static final List<String> OF_SYSTEMS = List.of("production-system", "warehouse-system");

  private Roles() {}
}
