/** Finds orders at risk in the collection of orders. */
@NullMarked
package io.saleswright.order.risk.persistence;

import org.jspecify.annotations.NullMarked;
