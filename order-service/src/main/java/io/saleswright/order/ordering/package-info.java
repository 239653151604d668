/**
 * Takes what people and systems want of orders, and shows orders to them: desks, the news of other
 * services, and the list of what can be done. Owns the orders; what may happen to one is decided by
 * {@code lifecycle}. Asks the catalogue for prices; learns from finance whether money has come.
 */
@NullMarked
package io.saleswright.order.ordering;

import org.jspecify.annotations.NullMarked;
