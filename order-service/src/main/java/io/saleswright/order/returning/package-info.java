/**
 * What a return is, how far it got, and who may take it further (ORD-35, ORD-36, ORD-37). What
 * happens at each step is decided in {@code handling}.
 */
@NullMarked
package io.saleswright.order.returning;

import org.jspecify.annotations.NullMarked;
