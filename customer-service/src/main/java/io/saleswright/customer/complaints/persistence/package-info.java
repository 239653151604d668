/** Keeps what was told of complaints in MongoDB. */
@NullMarked
package io.saleswright.customer.complaints.persistence;

import org.jspecify.annotations.NullMarked;
