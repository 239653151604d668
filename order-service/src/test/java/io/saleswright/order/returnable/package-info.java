/** Tests of what of an order can come back. */
@NullMarked
package io.saleswright.order.returnable;

import org.jspecify.annotations.NullMarked;
