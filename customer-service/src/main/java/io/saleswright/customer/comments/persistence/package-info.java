/** Keeps what was said about customers. */
@NullMarked
package io.saleswright.customer.comments.persistence;

import org.jspecify.annotations.NullMarked;
