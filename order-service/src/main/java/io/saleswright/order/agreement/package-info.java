/**
 * What was agreed with the customer of an order and confirmed in writing, one for each revision
 * (ORD-03). Values that know nothing of an order's life.
 */
@NullMarked
package io.saleswright.order.agreement;

import org.jspecify.annotations.NullMarked;
