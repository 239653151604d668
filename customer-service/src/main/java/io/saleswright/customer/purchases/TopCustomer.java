package io.saleswright.customer.purchases;

import io.saleswright.platform.kernel.Money;

/**
 * How much a customer bought in one currency.
 *
 * @param customerId the customer
 * @param orders in how many orders
 * @param net for how much, the exact amounts of the lines added and rounded once
 */
public record TopCustomer(String customerId, long orders, Money net) {}
