package io.saleswright.contract.attached;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was added to a quote (DOC-10). Its name is not told: it may be a person's.
 *
 * @param quoteId identity of the quote
 * @param attachmentId identity of the file within the quote
 * @param kind its media type
 * @param size how many bytes it has
 * @param sha256 their hash in hexadecimal digits
 * @param by staff id of who added it
 */
@EventType("contract.QuotePaperAttached.v1")
public record QuotePaperAttached(
    String quoteId, String attachmentId, String kind, long size, String sha256, String by) {}
