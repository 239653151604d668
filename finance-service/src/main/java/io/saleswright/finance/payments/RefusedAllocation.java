package io.saleswright.finance.payments;

import io.saleswright.finance.receivables.AllocationRefusal;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;

/**
 * An allocation that the receivable did not take, remembered for 90 days.
 *
 * @param id identity of the reservation
 * @param receivableId the receivable that refused
 * @param amount how much was offered
 * @param reason why it was refused
 * @param at when the payment took the money back
 */
public record RefusedAllocation(
    String id, String receivableId, Money amount, AllocationRefusal reason, Instant at) {}
