/** Hears what the plant, the warehouse, finance and the customer service tell. */
@NullMarked
package io.saleswright.order.ordering.messaging;

import org.jspecify.annotations.NullMarked;
