/**
 * Decides when an invoice is due and what is on it (FIN-02, FIN-07, FIN-08). Owns one invoice per
 * order, asked for when the customer signs for the goods. Does not decide what is owed; that is the
 * receivable's, which asks. CORE module.
 */
@NullMarked
package io.saleswright.finance.invoices;

import org.jspecify.annotations.NullMarked;
