/** The purchase history and the figures of all customers over HTTP. Decides nothing. */
@NullMarked
package io.saleswright.customer.purchases.web;

import org.jspecify.annotations.NullMarked;
