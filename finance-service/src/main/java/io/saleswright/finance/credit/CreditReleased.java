package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * What was reserved for an order is free again (FIN-17).
 *
 * @param customerId identity of the customer
 * @param orderId identity of the order
 * @param amount what had been reserved
 */
@EventType("finance.CreditReleased.v1")
public record CreditReleased(String customerId, String orderId, Money amount) {}
