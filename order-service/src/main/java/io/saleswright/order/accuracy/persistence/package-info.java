/** Counts orders in their collection. */
@NullMarked
package io.saleswright.order.accuracy.persistence;

import org.jspecify.annotations.NullMarked;
