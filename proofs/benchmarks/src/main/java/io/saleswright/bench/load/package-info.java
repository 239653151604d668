/**
 * Decides how load is made and how throughput and latency are counted. Knows nothing of what is
 * measured.
 */
@NullMarked
package io.saleswright.bench.load;

import org.jspecify.annotations.NullMarked;
