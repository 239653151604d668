/** Chases money that is overdue: levels, letters, calls, promises, and when to stop (FIN-06). */
@NullMarked
package io.saleswright.finance.dunning;

import org.jspecify.annotations.NullMarked;
