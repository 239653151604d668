/**
 * What all that finance keeps of an order has in common: whose it is (SEC-02). Decides nothing.
 * SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.orders;

import org.jspecify.annotations.NullMarked;
