/** Tests of refunds. */
@NullMarked
package io.saleswright.finance.refunds;

import org.jspecify.annotations.NullMarked;
