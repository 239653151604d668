/** Tests of how orders are found in their collection. */
@NullMarked
package io.saleswright.order.ordering.persistence;

import org.jspecify.annotations.NullMarked;
