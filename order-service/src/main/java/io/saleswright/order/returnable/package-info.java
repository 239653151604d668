/**
 * What of an order can still come back: an account for each order holds what was delivered against
 * what was asked back, so that two requests at once never get more than was delivered (ORD-35).
 * Owns the words in which returns are spoken of.
 */
@NullMarked
package io.saleswright.order.returnable;

import org.jspecify.annotations.NullMarked;
