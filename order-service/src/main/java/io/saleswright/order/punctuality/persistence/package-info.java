/** Finds signed orders in the collection of orders. */
@NullMarked
package io.saleswright.order.punctuality.persistence;

import org.jspecify.annotations.NullMarked;
