package io.saleswright.order.questions;

import io.saleswright.platform.kernel.Caller;
import java.util.Arrays;
import java.util.Set;

/** Who asks and who answers questions about an order. */
public enum Side {
  CUSTOMER("dealer"),
  SALESPERSON("sales-rep", "account-manager"),
  WORKSHOP("production"),
  WAREHOUSE("warehouse"),
  FINANCE("finance", "finance-head"),
  INSIDE_SALES("sales-support", "support-supervisor", "sales-manager");

  private final Set<String> roles;

  Side(String... roles) {
    this.roles = Set.of(roles);
  }

  /** Whether somebody speaks for this side. */
  public boolean isOf(Caller caller) {
    return caller.hasAny(roles);
  }

  /**
   * For whom somebody asks. Inside sales do so for whoever has no side of their own, and those who
   * have two are inside sales first.
   */
  public static Side of(Caller caller) {
    return INSIDE_SALES.isOf(caller)
        ? INSIDE_SALES
        : Arrays.stream(values())
            .filter(side -> side.isOf(caller))
            .findFirst()
            .orElse(INSIDE_SALES);
  }
}
