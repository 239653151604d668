/** Tests of how returns go. */
@NullMarked
package io.saleswright.order.handling;

import org.jspecify.annotations.NullMarked;
