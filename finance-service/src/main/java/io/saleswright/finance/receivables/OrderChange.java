package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an order became another.
 *
 * @param revision revision of the order after the change
 * @param salesperson staff id of the salesperson now; null when he is the same as before
 * @param total what the order amounts to now
 * @param taxIncluded whether the total includes tax
 * @param terms how it is paid now
 * @param shipOn the day on which the customer wants the goods shipped now
 */
public record OrderChange(
    long revision,
    @Nullable String salesperson,
    Money total,
    boolean taxIncluded,
    PaymentTerms terms,
    LocalDate shipOn) {}
