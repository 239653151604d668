package io.saleswright.contract.content;

import io.saleswright.contract.offers.PaymentTerms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which terms something is agreed (CON-01). A draft may lack any of them that can be null.
 *
 * @param currency the one currency of all amounts, a code of ISO 4217
 * @param payment how it is paid
 * @param taxIncluded whether unit prices include tax
 * @param deliveryOn the day on which the goods leave at the latest
 * @param afterSales what we do for the goods after the sale
 */
public record ContractTerms(
    String currency,
    @Nullable PaymentTerms payment,
    boolean taxIncluded,
    @Nullable LocalDate deliveryOn,
    @Nullable String afterSales) {}
