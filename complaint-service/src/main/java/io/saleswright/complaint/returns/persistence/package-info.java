/** Keeps what was told of returns in MongoDB. */
@NullMarked
package io.saleswright.complaint.returns.persistence;

import org.jspecify.annotations.NullMarked;
