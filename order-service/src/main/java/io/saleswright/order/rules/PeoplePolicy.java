package io.saleswright.order.rules;

import jakarta.validation.constraints.Min;

/**
 * What the company may set of people who are named in orders; {@code policy/people.yaml} has the
 * requirement of each value.
 *
 * @param monthsInOrders for how many months after the last change of an order that is over its
 *     consignee, address and signer are kept (SEC-03)
 */
public record PeoplePolicy(@Min(1) int monthsInOrders) {}
