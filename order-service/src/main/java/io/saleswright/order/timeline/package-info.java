/**
 * Shows who did what with an order, when, and from which state to which (ORD-41): everything that
 * our services, the plant and the warehouse told of it, in one line. Decides nothing.
 */
@NullMarked
package io.saleswright.order.timeline;

import org.jspecify.annotations.NullMarked;
