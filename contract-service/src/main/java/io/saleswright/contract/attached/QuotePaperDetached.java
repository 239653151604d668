package io.saleswright.contract.attached;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was removed from a quote (DOC-10).
 *
 * @param quoteId identity of the quote
 * @param attachmentId identity that the file had within the quote
 * @param by staff id of who removed it
 */
@EventType("contract.QuotePaperDetached.v1")
public record QuotePaperDetached(String quoteId, String attachmentId, String by) {}
