/** Takes over from order events what was bought. Decides nothing. */
@NullMarked
package io.saleswright.customer.purchases.messaging;

import org.jspecify.annotations.NullMarked;
