package io.saleswright.finance.papers;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was removed from a receivable (DOC-10).
 *
 * @param orderId identity of the order, and of its receivable
 * @param attachmentId identity that the file had among those of the receivable
 * @param by staff id of who removed it
 */
@EventType("finance.ReceivablePaperDetached.v1")
public record ReceivablePaperDetached(String orderId, String attachmentId, String by) {}
