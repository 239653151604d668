/** What finance tells of an order's money (ORD-24, FIN-01, FIN-03). */
@NullMarked
package io.saleswright.order.payment;

import org.jspecify.annotations.NullMarked;
