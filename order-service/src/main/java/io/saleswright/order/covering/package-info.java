/**
 * Orders under contract: asks the contract what an order may take of it, takes the answer, and lets
 * the sales manager decide where they differ (ORD-11).
 */
@NullMarked
package io.saleswright.order.covering;

import org.jspecify.annotations.NullMarked;
