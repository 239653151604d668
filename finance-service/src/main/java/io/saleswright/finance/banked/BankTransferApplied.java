package io.saleswright.finance.banked;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A transfer on our bank account was recorded as a customer's payment (FIN-09).
 *
 * @param transferId identity of the transfer
 * @param paymentId identity of the payment that was recorded for it
 * @param customerId whose payment it is
 * @param amount how much
 * @param exactly whether the exact rule recorded it; otherwise a person decided
 * @param thirdParty whether somebody else paid for the customer, which a person gave a reason for
 * @param by staff id of whoever decided, or imported the statement when the exact rule did
 * @param confirmedBy staff id of the second person, where one had to agree
 */
@EventType("finance.BankTransferApplied.v1")
public record BankTransferApplied(
    String transferId,
    String paymentId,
    String customerId,
    Money amount,
    boolean exactly,
    boolean thirdParty,
    String by,
    @Nullable String confirmedBy) {}
