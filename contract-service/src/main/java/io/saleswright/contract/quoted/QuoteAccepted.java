package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The customer took the newest version (QUO-07). Tells all that a contract is drafted from, so that
 * nobody types it anew.
 *
 * @param quoteId identity of the quote
 * @param number the quote's number for people
 * @param version number of the version that was taken
 * @param customerId the customer
 * @param region the customer's region, if it is known
 * @param salesperson staff id of the salesperson whose quote it is
 * @param team the salesperson's team, if it is known
 * @param sharedWith staff ids of others who look after it, too
 * @param project the customer's project that it is for; absent when it is for none
 * @param lines what is sold
 * @param total what it comes to
 * @param taxIncluded whether unit prices include tax
 * @param taxRate tax in percent of the net price, which the prices include or which comes on top
 * @param paymentTerms how it is paid
 * @param deliveryOn the day on which the goods leave at the latest
 * @param afterSales what we do for the goods after the sale
 * @param acceptedAt when it was recorded
 * @param by who recorded it: a staff id, or the link behind which the customer took it
 * @param authors staff ids of everybody who wrote a part of the version, whose quote it is, and who
 *     recorded that it was taken, so that none of them approves what is drafted from it; absent in
 *     what was told before this was
 */
@EventType("contract.QuoteAccepted.v1")
public record QuoteAccepted(
    String quoteId,
    String number,
    long version,
    String customerId,
    @Nullable String region,
    String salesperson,
    @Nullable String team,
    List<String> sharedWith,
    @Nullable String project,
    List<QuotedLine> lines,
    Money total,
    boolean taxIncluded,
    BigDecimal taxRate,
    QuotedTerms paymentTerms,
    LocalDate deliveryOn,
    String afterSales,
    Instant acceptedAt,
    String by,
    @Nullable List<String> authors) {}
