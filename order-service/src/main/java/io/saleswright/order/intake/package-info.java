/**
 * How an order came in and was verified, and what is told of that until the workshop has it (ORD-01
 * to ORD-12).
 */
@NullMarked
package io.saleswright.order.intake;

import org.jspecify.annotations.NullMarked;
