/**
 * Decides how much a customer may owe before they pay (FIN-17): reserves credit for orders, refuses
 * what exceeds the limit, gives it back. Owns one credit account per customer. Does not know what
 * an order is paid with; whoever asks tells when the credit is not needed any more. CORE module.
 */
@NullMarked
package io.saleswright.finance.credit;

import org.jspecify.annotations.NullMarked;
