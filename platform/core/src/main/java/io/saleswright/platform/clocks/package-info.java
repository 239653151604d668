/**
 * Watches the clocks that aggregates carry and has them tell when a deadline was missed (design 3,
 * ORD-40).
 */
@NullMarked
package io.saleswright.platform.clocks;

import org.jspecify.annotations.NullMarked;
