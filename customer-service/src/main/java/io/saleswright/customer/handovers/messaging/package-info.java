/** Takes what the staff directory tells of people who leave. */
@NullMarked
package io.saleswright.customer.handovers.messaging;

import org.jspecify.annotations.NullMarked;
