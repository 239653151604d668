/**
 * Decides what happens to an order, from intake over verification, approval, release, production
 * and shipment to sign-off and closing (requirements 3.4). Owns the orders. Asks the catalogue for
 * prices; learns from finance whether money has come.
 */
@NullMarked
package io.saleswright.order.ordering;

import org.jspecify.annotations.NullMarked;
