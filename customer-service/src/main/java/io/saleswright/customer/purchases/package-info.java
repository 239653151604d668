/**
 * SUPPORTING. Shows what each customer bought (CUS-03): a projection of order events, one document
 * for each order. Nobody types it, and it decides nothing.
 */
@NullMarked
package io.saleswright.customer.purchases;

import org.jspecify.annotations.NullMarked;
