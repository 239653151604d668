/**
 * Watches the clocks that aggregates carry and has them raise DeadlineMissed when one ran out
 * (design 3, ORD-40).
 *
 * <p>Why it is so: {@code docs/adr/0008-rules-and-clocks-are-data.md}.
 */
@NullMarked
package io.saleswright.platform.clocks;

import org.jspecify.annotations.NullMarked;
