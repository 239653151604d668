/** Measures events on their way: out of the outbox, to a consumer, and all of them again. */
@NullMarked
package io.saleswright.bench.flow;

import org.jspecify.annotations.NullMarked;
