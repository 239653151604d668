/** Hears what warehouse and workshop tell of returns, and whose their orders are. */
@NullMarked
package io.saleswright.order.returns.messaging;

import org.jspecify.annotations.NullMarked;
