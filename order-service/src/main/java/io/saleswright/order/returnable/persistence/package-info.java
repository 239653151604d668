/** Keeps the accounts of returns in MongoDB. */
@NullMarked
package io.saleswright.order.returnable.persistence;

import org.jspecify.annotations.NullMarked;
