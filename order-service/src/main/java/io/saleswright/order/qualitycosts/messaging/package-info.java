/** Hears which returns are at their end. */
@NullMarked
package io.saleswright.order.qualitycosts.messaging;

import org.jspecify.annotations.NullMarked;
