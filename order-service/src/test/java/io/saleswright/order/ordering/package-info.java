/** Tests of what happens to an order. */
@NullMarked
package io.saleswright.order.ordering;

import org.jspecify.annotations.NullMarked;
