/** Measures what the way through the gateway adds to a request. */
@NullMarked
package io.saleswright.bench.hop;

import org.jspecify.annotations.NullMarked;
