/**
 * Takes requests of stores to send goods back, and follows the goods until they are ours again or
 * the store signed for what it got (ORD-35, ORD-36, ORD-37, PRD-07). What is decided at each step
 * is said in {@code handling}; what of an order can come back, in {@code returnable}.
 */
@NullMarked
package io.saleswright.order.returns;

import org.jspecify.annotations.NullMarked;
