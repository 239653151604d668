/** What is told of transfers on our bank accounts (FIN-09); names and texts of payers are not. */
@NullMarked
package io.saleswright.finance.banked;

import org.jspecify.annotations.NullMarked;
