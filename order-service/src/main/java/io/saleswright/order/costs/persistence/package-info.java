/** Keeps the module's aggregates in MongoDB. */
@NullMarked
package io.saleswright.order.costs.persistence;

import org.jspecify.annotations.NullMarked;
