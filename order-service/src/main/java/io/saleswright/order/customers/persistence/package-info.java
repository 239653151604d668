/** Keeps what is known of customers in MongoDB. */
@NullMarked
package io.saleswright.order.customers.persistence;

import org.jspecify.annotations.NullMarked;
