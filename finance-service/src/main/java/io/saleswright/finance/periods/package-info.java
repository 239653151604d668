/** Says which months of the books take entries, for all who make them. SUPPORTING module. */
@NullMarked
package io.saleswright.finance.periods;

import org.jspecify.annotations.NullMarked;
