package io.saleswright.finance.chasing;

import io.saleswright.finance.orders.OrderOwner;

/**
 * Whose money is chased, and who looks after it.
 *
 * @param customerId who owes
 * @param orderNumber number of the order, or of the item that was taken over
 * @param owner whose the order is, for the scope (SEC-02)
 */
public record Debtor(String customerId, String orderNumber, OrderOwner owner) {}
