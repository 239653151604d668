/**
 * Decides what an order's customer owes and when, how much of it is covered, and therewith whether
 * the gates for release and shipment are open (FIN-03, FIN-04, FIN-05). Owns one receivable per
 * order. Takes money only as claims of payments, and credit only from the customer's credit
 * account. CORE module.
 */
@NullMarked
package io.saleswright.finance.receivables;

import org.jspecify.annotations.NullMarked;
