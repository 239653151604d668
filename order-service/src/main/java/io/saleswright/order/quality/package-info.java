/**
 * Quality problems of an order: recorded, assigned, and followed until they are solved (ORD-21).
 * Values and events that know nothing of an order's life.
 */
@NullMarked
package io.saleswright.order.quality;

import org.jspecify.annotations.NullMarked;
