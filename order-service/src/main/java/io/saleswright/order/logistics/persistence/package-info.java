/** Keeps carriers and freight terms in MongoDB. */
@NullMarked
package io.saleswright.order.logistics.persistence;

import org.jspecify.annotations.NullMarked;
