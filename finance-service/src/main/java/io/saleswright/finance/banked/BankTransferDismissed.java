package io.saleswright.finance.banked;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Two people decided that a transfer is no customer's payment (FIN-09, FIN-16); the reason is read
 * at the transfer.
 *
 * @param transferId identity of the transfer
 * @param amount how much
 * @param by staff id of whoever said so first
 * @param confirmedBy staff id of whoever agreed; absent in what was decided before two had to
 */
@EventType("finance.BankTransferDismissed.v1")
public record BankTransferDismissed(
    String transferId, Money amount, String by, @Nullable String confirmedBy) {}
