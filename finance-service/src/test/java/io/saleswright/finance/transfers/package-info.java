/** Tests of the module. */
@NullMarked
package io.saleswright.finance.transfers;

import org.jspecify.annotations.NullMarked;
