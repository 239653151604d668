/** Tells how right orders were when they were written (ORD-08, PERF-08). */
@NullMarked
package io.saleswright.order.accuracy;

import org.jspecify.annotations.NullMarked;
