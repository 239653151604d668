/**
 * Decides what becomes of money that customers paid: to which receivables it is allocated, when it
 * is reversed and by whom (FIN-09, FIN-16). Owns one payment per receipt of money. What is due is
 * the receivable's business; a payment only reserves, offers, and takes back. CORE module.
 */
@NullMarked
package io.saleswright.finance.payments;

import org.jspecify.annotations.NullMarked;
