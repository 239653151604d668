/**
 * What our people say about orders, and ask one another: who may, and what is told of it (ORD-19).
 */
@NullMarked
package io.saleswright.order.comments;

import org.jspecify.annotations.NullMarked;
