/** How the ordering module reads messages. */
@NullMarked
package io.saleswright.order.ordering.messaging;

import org.jspecify.annotations.NullMarked;
