/** Makes the orders and events that are seeded where no service shall be the bottleneck. */
@NullMarked
package io.saleswright.bench.sample;

import org.jspecify.annotations.NullMarked;
