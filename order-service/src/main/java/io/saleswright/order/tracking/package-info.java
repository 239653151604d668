/**
 * The way in for customers without a login who want to know where their order stands: links to one
 * order of one customer, made and ended by our people; behind them nothing but that order's course
 * (ORD-28).
 */
@NullMarked
package io.saleswright.order.tracking;

import org.jspecify.annotations.NullMarked;
