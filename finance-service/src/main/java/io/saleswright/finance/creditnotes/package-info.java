/**
 * Credit notes against invoices, in whole or in part, never above what is left of them (FIN-08,
 * FIN-18). Asked for by returns, shortages and people; written by finance; taken back by a
 * counter-entry. What a credit note does to what is owed is the receivable's, which is asked. CORE
 * module.
 */
@NullMarked
package io.saleswright.finance.creditnotes;

import org.jspecify.annotations.NullMarked;
