/** Keeps orders, and what this service knows of customers, in MongoDB. */
@NullMarked
package io.saleswright.order.ordering.persistence;

import org.jspecify.annotations.NullMarked;
