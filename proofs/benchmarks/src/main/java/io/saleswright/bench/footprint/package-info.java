/** Measures what a process needs before it does anything: time to start, CPU time, and memory. */
@NullMarked
package io.saleswright.bench.footprint;

import org.jspecify.annotations.NullMarked;
