/** Keeps time lines in a collection of their own, because they grow without end. */
@NullMarked
package io.saleswright.order.timeline.persistence;

import org.jspecify.annotations.NullMarked;
