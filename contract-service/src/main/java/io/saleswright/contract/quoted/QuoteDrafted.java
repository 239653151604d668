package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Somebody began a quote (QUO-01). Nobody has promised anything yet.
 *
 * @param quoteId identity of the quote
 * @param number the quote's number for people
 * @param customerId who shall be offered it; absent while there is no file of them
 * @param salesperson staff id of the salesperson whose quote it is
 * @param team the salesperson's team, if it is known
 * @param region the customer's region, if it is known
 * @param total what it comes to
 * @param by staff id of who wrote it
 */
@EventType("contract.QuoteDrafted.v1")
public record QuoteDrafted(
    String quoteId,
    String number,
    @Nullable String customerId,
    String salesperson,
    @Nullable String team,
    @Nullable String region,
    Money total,
    String by) {}
