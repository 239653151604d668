package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * All that is owed for an order was paid (FIN-05).
 *
 * @param orderId identity of the order
 * @param total what was owed
 */
@EventType("finance.ReceivableSettled.v1")
public record ReceivableSettled(String orderId, Money total) {}
