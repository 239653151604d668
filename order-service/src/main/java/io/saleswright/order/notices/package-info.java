/** What people are told of orders, and who is told: one table for all that happens to an order. */
@NullMarked
package io.saleswright.order.notices;

import org.jspecify.annotations.NullMarked;
