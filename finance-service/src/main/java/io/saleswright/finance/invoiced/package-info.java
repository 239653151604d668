/** What becomes of invoices once they are asked for, as it is kept and told (FIN-08). */
@NullMarked
package io.saleswright.finance.invoiced;

import org.jspecify.annotations.NullMarked;
