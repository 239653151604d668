package io.saleswright.contract.quoted;

import io.saleswright.platform.kernel.EventType;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The customer was sent a version (QUO-03).
 *
 * @param quoteId identity of the quote
 * @param version number of the version
 * @param channel PAPER, EMAIL, FAX, MESSENGER or IN_PERSON
 * @param sentAt when
 * @param validUntil the last day on which it can be accepted
 * @param by staff id of who sent it
 */
@EventType("contract.QuoteSent.v1")
public record QuoteSent(
    String quoteId,
    long version,
    String channel,
    Instant sentAt,
    LocalDate validUntil,
    String by) {}
