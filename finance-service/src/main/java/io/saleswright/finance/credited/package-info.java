/** What is told of credit notes and refunds, and why there are any (FIN-08, FIN-18). */
@NullMarked
package io.saleswright.finance.credited;

import org.jspecify.annotations.NullMarked;
