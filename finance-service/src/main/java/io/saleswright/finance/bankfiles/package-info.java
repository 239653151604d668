/**
 * What a bank's statement says, whatever the format of its file: balances, and one entry for each
 * movement (FIN-09). Decides whether a statement adds up. SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.bankfiles;

import org.jspecify.annotations.NullMarked;
