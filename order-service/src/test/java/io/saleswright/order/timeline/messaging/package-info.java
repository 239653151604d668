/** Tests of what comes into time lines. */
@NullMarked
package io.saleswright.order.timeline.messaging;

import org.jspecify.annotations.NullMarked;
