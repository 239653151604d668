/** Tests of the decisions on orders. */
@NullMarked
package io.saleswright.order.lifecycle;

import org.jspecify.annotations.NullMarked;
