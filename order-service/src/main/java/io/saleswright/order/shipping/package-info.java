/**
 * How the goods of an order leave and arrive, what the warehouse tells of that, and how an order
 * ends (ORD-23 to ORD-38).
 */
@NullMarked
package io.saleswright.order.shipping;

import org.jspecify.annotations.NullMarked;
