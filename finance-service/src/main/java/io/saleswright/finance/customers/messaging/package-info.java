/** Reads what is told of customers. */
@NullMarked
package io.saleswright.finance.customers.messaging;

import org.jspecify.annotations.NullMarked;
