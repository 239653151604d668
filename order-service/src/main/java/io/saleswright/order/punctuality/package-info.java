/**
 * Measures by line whether orders were delivered on time, in full and with the right goods
 * (ORD-32).
 */
@NullMarked
package io.saleswright.order.punctuality;

import org.jspecify.annotations.NullMarked;
