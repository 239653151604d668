/** Tests of the figures. */
@NullMarked
package io.saleswright.order.figures;

import org.jspecify.annotations.NullMarked;
