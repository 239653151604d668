/** Measures the taking of orders, and makes the orders that other benchmarks need. */
@NullMarked
package io.saleswright.bench.intake;

import org.jspecify.annotations.NullMarked;
