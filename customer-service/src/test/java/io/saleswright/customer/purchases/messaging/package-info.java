/** Tests of what is taken over from order events. */
@NullMarked
package io.saleswright.customer.purchases.messaging;

import org.jspecify.annotations.NullMarked;
