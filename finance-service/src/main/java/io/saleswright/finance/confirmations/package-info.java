/** Asks customers to confirm balances, and takes their answers (FIN-12). */
@NullMarked
package io.saleswright.finance.confirmations;

import org.jspecify.annotations.NullMarked;
