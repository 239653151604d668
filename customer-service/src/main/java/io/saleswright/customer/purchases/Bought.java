package io.saleswright.customer.purchases;

import java.time.Instant;

/**
 * Who bought under which order, and when: what stays the same as long as the order exists.
 *
 * @param customerId the customer
 * @param orderNumber the order's number
 * @param at when the order was placed
 * @param claimed whether nobody has verified yet that it is this customer's: it stands in no
 *     history before (SEC-02)
 */
public record Bought(String customerId, String orderNumber, Instant at, boolean claimed) {}
