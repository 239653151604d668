/**
 * SUPPORTING. Decides by which of its texts an order is found, and what people may ask of a list of
 * orders (ORD-44, RPT-10). Knows neither callers nor stores; personal data of the delivery is no
 * part of it (SEC-03).
 */
@NullMarked
package io.saleswright.order.search;

import org.jspecify.annotations.NullMarked;
