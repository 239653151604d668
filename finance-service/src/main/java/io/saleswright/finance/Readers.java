package io.saleswright.finance;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who reads what finance keeps (FIN-19), for the tables of all modules. How much of it each of them
 * sees is another matter: that is the scope's (SEC-02).
 */
public final class Readers {

  /** The roles that read what belongs to a customer: payments and credit accounts. */
  public static final Set<String> OF_CUSTOMERS =
      new LinkedHashSet<>(
          List.of(
              "finance",
              "finance-head",
              "auditor",
              "sales-support",
              "support-supervisor",
              "sales-manager",
              "vp-sales",
              "general-manager"));

  /** The roles that read what belongs to an order: receivables and invoices. */
  public static final Set<String> OF_ORDERS =
      Stream.concat(OF_CUSTOMERS.stream(), Stream.of("sales-rep", "account-manager"))
          .collect(Collectors.toCollection(LinkedHashSet::new));

  private Readers() {}

  /** All of them but one. */
  public static Set<String> but(String role, Set<String> readers) {
    return readers.stream()
        .filter(reader -> !reader.equals(role))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
