/** Follows order events, which say what was bought. Decides nothing. */
@NullMarked
package io.saleswright.customer.purchases.messaging;

import org.jspecify.annotations.NullMarked;
