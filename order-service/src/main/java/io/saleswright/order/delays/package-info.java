/**
 * Delays that are foreseen, told to the customer, and acknowledged by them (ORD-17). Values and
 * events that know nothing of an order's life.
 */
@NullMarked
package io.saleswright.order.delays;

import org.jspecify.annotations.NullMarked;
