/** Keeps what was said about orders. */
@NullMarked
package io.saleswright.order.comments.persistence;

import org.jspecify.annotations.NullMarked;
