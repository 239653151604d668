/** Hears everything that is told of orders. */
@NullMarked
package io.saleswright.order.timeline.messaging;

import org.jspecify.annotations.NullMarked;
