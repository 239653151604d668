/** Keeps missed orders in MongoDB and finds them again. */
@NullMarked
package io.saleswright.order.missed.persistence;

import org.jspecify.annotations.NullMarked;
