/** Tests of who is told what. */
@NullMarked
package io.saleswright.order.notices;

import org.jspecify.annotations.NullMarked;
