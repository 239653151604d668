/** The events of customers who may not pay (FIN-17). */
@NullMarked
package io.saleswright.finance.risked;

import org.jspecify.annotations.NullMarked;
