/** Keeps returns in MongoDB and finds them again. */
@NullMarked
package io.saleswright.order.returns.persistence;

import org.jspecify.annotations.NullMarked;
