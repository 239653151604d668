package io.saleswright.finance.dunned;

import io.saleswright.platform.kernel.EventType;

/**
 * Nothing is overdue any more (FIN-06).
 *
 * @param orderId identity of the order, and of its receivable
 * @param customerId who owes
 * @param result PAID, CANCELLED or NOT_DUE when another date was agreed
 */
@EventType("finance.DunningEnded.v1")
public record DunningEnded(String orderId, String customerId, String result) {}
