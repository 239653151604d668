/** Tests of what expenses are made of. */
@NullMarked
package io.saleswright.finance.spending;

import org.jspecify.annotations.NullMarked;
