/** Messages, badly. */
@NullMarked
package io.saleswright.testkit.architecture.broken.orders.messaging;

import org.jspecify.annotations.NullMarked;
