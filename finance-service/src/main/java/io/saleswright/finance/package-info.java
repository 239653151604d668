/**
 * Finance decides what is owed, whether enough was paid for the next step of an order, and what is
 * invoiced. Owns receivables, payments, credit accounts and invoices; learns of orders from their
 * events and asks nobody.
 */
@NullMarked
package io.saleswright.finance;

import org.jspecify.annotations.NullMarked;
