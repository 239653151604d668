/** Tests of what products cost us. */
@NullMarked
package io.saleswright.order.costs;

import org.jspecify.annotations.NullMarked;
