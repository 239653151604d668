/** Tests of how time lines are followed. */
@NullMarked
package io.saleswright.order.timeline.web;

import org.jspecify.annotations.NullMarked;
