/** Keeps orders in MongoDB. */
@NullMarked
package io.saleswright.order.ordering.persistence;

import org.jspecify.annotations.NullMarked;
