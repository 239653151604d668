/**
 * What is talked over with the customer beside the main line: questions, requests to change an
 * order, and its end before its time (ORD-09, ORD-33).
 */
@NullMarked
package io.saleswright.order.changes;

import org.jspecify.annotations.NullMarked;
