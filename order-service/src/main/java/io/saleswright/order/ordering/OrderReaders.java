package io.saleswright.order.ordering;

import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.NotPermitted;
import java.util.stream.Stream;

/**
 * Who reads orders, and who reads what they cost: each role what its duties need (SEC-01, SEC-02).
 * Plant, warehouse and technicians need to know what to make, move and repair, not at which price;
 * staff matters, marketing, contract law and the running of the system need no orders at all.
 */
public final class OrderReaders {

  private static final String[] WITH_PRICES = {
    "sales-rep",
    "account-manager",
    "dealer",
    "sales-support",
    "support-supervisor",
    "sales-manager",
    "vp-sales",
    "general-manager",
    "customer-service",
    "finance",
    "finance-head",
    "auditor",
    "migration"
  };
  private static final String[] WITHOUT_PRICES = {
    "technical", "production", "warehouse", "production-system", "warehouse-system"
  };
  private static final String[] ALL =
      Stream.of(WITH_PRICES, WITHOUT_PRICES).flatMap(Stream::of).toArray(String[]::new);

  private OrderReaders() {}

  /**
   * Lets only those pass who read orders, each within his data scope.
   *
   * @throws NotPermitted when none of the caller's roles does
   */
  public static void mustInclude(Caller caller) {
    caller.mustHaveAny("SEC-02", ALL);
  }

  /** Whether the caller reads prices, amounts and terms of payment, too. */
  public static boolean seePrices(Caller caller) {
    return caller.hasAny(WITH_PRICES);
  }
}
