package io.saleswright.finance.receivables.messaging;

import static java.util.Objects.requireNonNull;

import io.saleswright.finance.invoices.OrderOwner;
import org.jspecify.annotations.Nullable;

/** What finance reads of order.OrderScopeChanged.v1. */
record OrderScopeChangedMessage(
    String orderId, String salesperson, @Nullable String team, @Nullable String region) {

  OrderScopeChangedMessage {
    requireNonNull(orderId, "orderId");
    requireNonNull(salesperson, "salesperson");
  }

  OrderOwner owner() {
    return OrderOwner.of(salesperson, team, region);
  }
}
