/** Keeps what is known of customers in MongoDB. */
@NullMarked
package io.saleswright.contract.customers.persistence;

import org.jspecify.annotations.NullMarked;
