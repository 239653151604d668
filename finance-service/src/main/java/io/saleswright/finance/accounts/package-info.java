/** Tells a customer's account: opening balance, movements, open items, closing balance (FIN-12). */
@NullMarked
package io.saleswright.finance.accounts;

import org.jspecify.annotations.NullMarked;
