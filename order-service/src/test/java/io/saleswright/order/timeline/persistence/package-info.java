/** Tests of the store of time lines. */
@NullMarked
package io.saleswright.order.timeline.persistence;

import org.jspecify.annotations.NullMarked;
