/** Tests of the module. */
@NullMarked
package io.saleswright.finance.balances;

import org.jspecify.annotations.NullMarked;
