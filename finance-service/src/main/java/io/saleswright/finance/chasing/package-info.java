/** The case of money that is overdue, and what may be done about it when (FIN-06). */
@NullMarked
package io.saleswright.finance.chasing;

import org.jspecify.annotations.NullMarked;
