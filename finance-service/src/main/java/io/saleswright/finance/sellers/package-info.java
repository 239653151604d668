/** Says which company sells, for the numbers of its papers (FIN-08). SUPPORTING module. */
@NullMarked
package io.saleswright.finance.sellers;

import org.jspecify.annotations.NullMarked;
