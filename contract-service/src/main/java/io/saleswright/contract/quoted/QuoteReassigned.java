package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another salesperson looks after the quote now, alone or too, or belongs to another team, or its
 * customer to another region (CUS-24, SEC-02).
 *
 * @param quoteId identity of the quote
 * @param salesperson staff id of the salesperson whose quote it is now
 * @param previous staff id of the salesperson whose quote it was
 * @param team the salesperson's team, if it is known
 * @param sharedWith staff ids of others who look after it, too
 * @param region the customer's region; absent when it is not known, and from events of before it
 *     was told
 */
@EventType("contract.QuoteReassigned.v1")
public record QuoteReassigned(
    String quoteId,
    String salesperson,
    String previous,
    @Nullable String team,
    List<String> sharedWith,
    @Nullable String region) {}
