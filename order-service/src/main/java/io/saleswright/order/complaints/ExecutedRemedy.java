package io.saleswright.order.complaints;

import io.saleswright.platform.kernel.Money;

/**
 * What a customer got because of a complaint about an order.
 *
 * @param complaintId the complaint
 * @param remedy its number on the complaint
 * @param orderId the order
 * @param replacement whether it was goods
 * @param amount what that costs us
 */
public record ExecutedRemedy(
    String complaintId, int remedy, String orderId, boolean replacement, Money amount) {}
