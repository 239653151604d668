/**
 * Money on a customer's balance that is paid back: held of its payment, approved by others than who
 * asked, recorded as paid out, taken back by a counter-entry (FIN-16, FIN-18). What the balance is
 * over is the payment's, which is asked. CORE module.
 */
@NullMarked
package io.saleswright.finance.refunds;

import org.jspecify.annotations.NullMarked;
