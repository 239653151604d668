/** Keeps products in MongoDB. */
@NullMarked
package io.saleswright.order.catalogue.persistence;

import org.jspecify.annotations.NullMarked;
