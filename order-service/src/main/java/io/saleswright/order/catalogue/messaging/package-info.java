/** Declares where the catalogue publishes. */
@NullMarked
package io.saleswright.order.catalogue.messaging;

import org.jspecify.annotations.NullMarked;
