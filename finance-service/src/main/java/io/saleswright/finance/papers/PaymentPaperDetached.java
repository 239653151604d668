package io.saleswright.finance.papers;

import io.saleswright.platform.kernel.EventType;

/**
 * A file was removed from a payment (DOC-10).
 *
 * @param paymentId identity of the payment
 * @param attachmentId identity that the file had among those of the payment
 * @param by staff id of who removed it
 */
@EventType("finance.PaymentPaperDetached.v1")
public record PaymentPaperDetached(String paymentId, String attachmentId, String by) {}
