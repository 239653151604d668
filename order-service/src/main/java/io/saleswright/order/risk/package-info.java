/** Finds the orders that may miss the day on which their customer needs them (ORD-16). */
@NullMarked
package io.saleswright.order.risk;

import org.jspecify.annotations.NullMarked;
