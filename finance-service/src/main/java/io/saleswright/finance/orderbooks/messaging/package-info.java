/** Reads what orders tell, and what products cost. */
@NullMarked
package io.saleswright.finance.orderbooks.messaging;

import org.jspecify.annotations.NullMarked;
