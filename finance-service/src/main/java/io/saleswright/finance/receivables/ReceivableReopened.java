package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * A settled receivable is open again (FIN-05).
 *
 * @param orderId identity of the order
 * @param open what is owed now
 * @param reason why, in English
 */
@EventType("finance.ReceivableReopened.v1")
public record ReceivableReopened(String orderId, Money open, String reason) {}
