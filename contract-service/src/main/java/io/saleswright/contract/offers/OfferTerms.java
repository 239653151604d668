package io.saleswright.contract.offers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which terms something is offered (QUO-01). A draft may lack any of them; before it is sent all
 * are there.
 *
 * @param payment how it is paid
 * @param taxIncluded whether unit prices include tax
 * @param deliveryOn the day on which the goods leave at the latest
 * @param afterSales what we do for the goods after the sale
 * @param validUntil the last day on which the offer can be accepted
 */
public record OfferTerms(
    @Nullable PaymentTerms payment,
    boolean taxIncluded,
    @Nullable LocalDate deliveryOn,
    @Nullable String afterSales,
    @Nullable LocalDate validUntil) {}
