package io.saleswright.contract.dealings;

import io.saleswright.platform.kernel.EventType;

/**
 * An order is not paid any more, or names another contract: its file is not what it was (DOC-06).
 *
 * @param orderId identity of the order, which is that of the file
 * @param number the order's number for people
 */
@EventType("contract.DealFileReopened.v1")
public record DealFileReopened(String orderId, String number) {}
