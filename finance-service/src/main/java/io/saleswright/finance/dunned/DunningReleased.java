package io.saleswright.finance.dunned;

import io.saleswright.platform.kernel.EventType;

/**
 * The complaint is over: money that is still overdue is chased again (FIN-06).
 *
 * @param orderId identity of the order, and of its receivable
 * @param customerId who owes
 */
@EventType("finance.DunningReleased.v1")
public record DunningReleased(String orderId, String customerId) {}
