/** Tests of the module. */
@NullMarked
package io.saleswright.finance.bankfiles.reading;

import org.jspecify.annotations.NullMarked;
