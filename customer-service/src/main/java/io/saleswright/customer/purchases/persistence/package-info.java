/** Keeps the purchase history in MongoDB, one document for each order. Decides nothing. */
@NullMarked
package io.saleswright.customer.purchases.persistence;

import org.jspecify.annotations.NullMarked;
