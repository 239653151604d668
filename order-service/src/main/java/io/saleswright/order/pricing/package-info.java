/**
 * Decides what a product costs on a day and who says so, and by what the price of an order's line
 * is judged: list prices, promotions and floors, each proposed by one and approved by another
 * (PRD-03, PRD-05). Values that know nothing of products and orders.
 */
@NullMarked
package io.saleswright.order.pricing;

import org.jspecify.annotations.NullMarked;
