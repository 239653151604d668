/**
 * Decides what happens to an order, from intake over verification, approval, release, production
 * and shipment to sign-off and closing (requirements 3.4): the aggregate, the tables of what may be
 * done and what happens, and the decisions. Knows neither who asks for it nor where orders lie; the
 * state of an order changes here alone.
 */
@NullMarked
package io.saleswright.order.lifecycle;

import org.jspecify.annotations.NullMarked;
