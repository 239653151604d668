/** Keeps what is known of customers in MongoDB. */
@NullMarked
package io.saleswright.complaint.customers.persistence;

import org.jspecify.annotations.NullMarked;
