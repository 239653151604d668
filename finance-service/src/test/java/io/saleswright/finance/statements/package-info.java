/** Tests of the module. */
@NullMarked
package io.saleswright.finance.statements;

import org.jspecify.annotations.NullMarked;
