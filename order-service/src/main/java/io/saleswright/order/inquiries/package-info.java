/**
 * Takes the questions that people ask each other about orders, and their answers (ORD-09, ORD-19).
 */
@NullMarked
package io.saleswright.order.inquiries;

import org.jspecify.annotations.NullMarked;
