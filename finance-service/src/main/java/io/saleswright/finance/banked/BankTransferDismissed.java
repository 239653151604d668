package io.saleswright.finance.banked;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;

/**
 * Somebody decided that a transfer is no customer's payment (FIN-09); the reason is read at the
 * transfer.
 *
 * @param transferId identity of the transfer
 * @param amount how much
 * @param by staff id of whoever decided
 */
@EventType("finance.BankTransferDismissed.v1")
public record BankTransferDismissed(String transferId, Money amount, String by) {}
