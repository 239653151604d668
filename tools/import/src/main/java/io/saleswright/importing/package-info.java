/**
 * Loads the order book of another firm from CSV files, through the gateway. It decides what a line
 * means, which lines cannot be loaded, and in which order the rest is; whether something may be
 * taken over is decided by the services.
 */
@NullMarked
package io.saleswright.importing;

import org.jspecify.annotations.NullMarked;
