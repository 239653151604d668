/** The photos and papers of returns (ORD-35). */
@NullMarked
package io.saleswright.order.photos;

import org.jspecify.annotations.NullMarked;
