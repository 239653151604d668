package io.saleswright.finance.banked;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * The payment of a transfer was reversed: the transfer waits for a decision again (FIN-16).
 *
 * @param transferId identity of the transfer
 * @param paymentId identity of the payment that does not count any more
 * @param customerId whose payment it was
 * @param amount how much
 */
@EventType("finance.BankTransferReturned.v1")
public record BankTransferReturned(
    String transferId, String paymentId, String customerId, Money amount) {}
