/**
 * What our people say about receivables, invoices and expenses, and ask one another: who may, and
 * what is told of it (FIN-19, EXP-11).
 */
@NullMarked
package io.saleswright.finance.comments;

import org.jspecify.annotations.NullMarked;
