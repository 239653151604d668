/**
 * Shows what was confirmed to the customer of an order in writing, as data for the paper (ORD-03).
 */
@NullMarked
package io.saleswright.order.confirmation;

import org.jspecify.annotations.NullMarked;
