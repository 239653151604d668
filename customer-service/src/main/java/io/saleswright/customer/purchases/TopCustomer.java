package io.saleswright.customer.purchases;

import io.saleswright.platform.kernel.Money;

/**
 * How much a customer bought in one currency, and where they stand among those who bought in it.
 *
 * @param customerId the customer
 * @param orders in how many orders
 * @param net for how much without tax, the exact amounts of the lines added and rounded once
 * @param tax the tax on it
 * @param rank place in the ranking of the currency, from 1
 */
public record TopCustomer(String customerId, long orders, Money net, Money tax, int rank) {}
