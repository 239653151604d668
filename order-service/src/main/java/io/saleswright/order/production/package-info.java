/** What the plant tells of an order, and what is told on of that (ORD-14 to ORD-21). */
@NullMarked
package io.saleswright.order.production;

import org.jspecify.annotations.NullMarked;
