/**
 * Runs inside the order service while it is measured, and nowhere else: the benchmark puts this
 * package on its class path, no production artifact holds it.
 */
@NullMarked
package io.saleswright.bench.probe;

import org.jspecify.annotations.NullMarked;
