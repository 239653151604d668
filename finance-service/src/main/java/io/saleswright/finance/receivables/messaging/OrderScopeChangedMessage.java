package io.saleswright.finance.receivables.messaging;

import io.saleswright.finance.orders.OrderOwner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What finance reads of order.OrderScopeChanged.v1. */
record OrderScopeChangedMessage(
    String orderId,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    @Nullable List<String> sharedWith) {

  OrderOwner owner() {
    return OrderOwner.of(salesperson, team, region, sharedWith);
  }
}
