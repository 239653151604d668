/**
 * Prints what goes along with the goods: the delivery note, with the link behind which the customer
 * complains without a login (ORD-23, CMP-01). SUPPORTING module.
 */
@NullMarked
package io.saleswright.order.deliverynote;

import org.jspecify.annotations.NullMarked;
