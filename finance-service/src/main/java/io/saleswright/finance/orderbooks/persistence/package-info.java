/** Keeps the books of orders in MongoDB, and finds what other modules have of orders. */
@NullMarked
package io.saleswright.finance.orderbooks.persistence;

import org.jspecify.annotations.NullMarked;
