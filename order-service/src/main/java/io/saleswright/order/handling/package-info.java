/**
 * How returns go: asked for, approved, counted, moved, repaired, sent back and signed for (ORD-35
 * to ORD-37). Each decision is a pure function of the return and the rules in force.
 */
@NullMarked
package io.saleswright.order.handling;

import org.jspecify.annotations.NullMarked;
