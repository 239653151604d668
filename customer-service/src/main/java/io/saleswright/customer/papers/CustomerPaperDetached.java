package io.saleswright.customer.papers;

import io.saleswright.platform.kernel.EventType;

/**
 * A paper was removed from a customer's file (DOC-10).
 *
 * @param customerId identity of the customer
 * @param attachmentId identity that the paper had within the file
 * @param by staff id of who removed it
 */
@EventType("customer.CustomerPaperDetached.v1")
public record CustomerPaperDetached(String customerId, String attachmentId, String by) {}
