/** Keeps what was told of complaints in MongoDB. */
@NullMarked
package io.saleswright.order.complaints.persistence;

import org.jspecify.annotations.NullMarked;
