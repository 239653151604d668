package io.saleswright.contract.dealings;

import io.saleswright.platform.kernel.EventType;

/**
 * A paper of a deal does not exist, and somebody says why (DOC-06). The reason stands at the file.
 *
 * @param orderId identity of the order, which is that of the file
 * @param number the order's number for people
 * @param paper QUOTE, CONTRACT, ORDER, VERIFICATION, DELIVERY_NOTE, SIGN_OFF or INVOICE
 * @param by staff id of who says so
 */
@EventType("contract.DealPaperWaived.v1")
public record DealPaperWaived(String orderId, String number, String paper, String by) {}
