/** Lets the store add up orders. */
@NullMarked
package io.saleswright.order.figures.persistence;

import org.jspecify.annotations.NullMarked;
