/**
 * Tells what was sold, taken in and is not shipped yet, and what was ever taken over from another
 * system (ORD-44, RPT-10), each within the reader's scope. Decides nothing and owns nothing: the
 * store adds up the orders.
 */
@NullMarked
package io.saleswright.order.figures;

import org.jspecify.annotations.NullMarked;
