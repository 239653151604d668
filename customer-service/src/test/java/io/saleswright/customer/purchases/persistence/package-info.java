/** Tests of how the purchase history is kept. */
@NullMarked
package io.saleswright.customer.purchases.persistence;

import org.jspecify.annotations.NullMarked;
