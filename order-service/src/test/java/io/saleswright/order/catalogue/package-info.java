/** Tests of what the catalogue decides. */
@NullMarked
package io.saleswright.order.catalogue;

import org.jspecify.annotations.NullMarked;
