package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * It is known now whose file a quote belongs to that was written for a lead, or for a customer whom
 * somebody named (QUO-01).
 *
 * @param quoteId identity of the quote
 * @param customerId the customer
 * @param team the salesperson's team, if it is known
 * @param region the customer's region, if it is known
 * @param by staff id of who said so
 */
@EventType("contract.QuoteJoined.v1")
public record QuoteJoined(
    String quoteId, String customerId, @Nullable String team, @Nullable String region, String by) {}
