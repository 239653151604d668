/**
 * Questions about an order: who asks whom, until when they are answered, the answer, and who was
 * called upon when none came (ORD-09, ORD-19). Values and events that know nothing of an order's
 * life.
 */
@NullMarked
package io.saleswright.order.questions;

import org.jspecify.annotations.NullMarked;
