package io.saleswright.finance.credit;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * An order's total was reserved within the customer's limit (FIN-17).
 *
 * @param customerId identity of the customer
 * @param orderId identity of the order
 * @param orderRevision revision of the order that it was reserved for
 * @param amount what is reserved for the order now
 */
@EventType("finance.CreditReserved.v1")
public record CreditReserved(String customerId, String orderId, long orderRevision, Money amount) {}
