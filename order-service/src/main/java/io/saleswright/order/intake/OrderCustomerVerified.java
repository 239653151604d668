package io.saleswright.order.intake;

import io.saleswright.platform.kernel.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An order that somebody placed for a customer outside of their scope is this customer's order: it
 * may take their credit now and stands in their purchase history (SEC-02, ORD-39).
 *
 * @param orderId identity of the order
 * @param customerId identity of the customer whose order it is
 * @param reason how it was verified; absent when the salesperson turned out to look after the
 *     customer
 * @param by staff id of who verified it; the service itself when the salesperson turned out to look
 *     after the customer
 */
@EventType("order.OrderCustomerVerified.v1")
public record OrderCustomerVerified(
    String orderId, String customerId, @Nullable String reason, String by) {}
