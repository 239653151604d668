/**
 * Measures whether questions stay as quick while the order book grows. Decides what a firm's order
 * book looks like: a few open orders, and a history that gets longer.
 */
@NullMarked
package io.saleswright.bench.growth;

import org.jspecify.annotations.NullMarked;
