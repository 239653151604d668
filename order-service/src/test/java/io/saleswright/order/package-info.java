/** Tests of the whole order service on real parts. */
@NullMarked
package io.saleswright.order;

import org.jspecify.annotations.NullMarked;
