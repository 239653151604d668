/** Tests of the module. */
@NullMarked
package io.saleswright.finance.matching;

import org.jspecify.annotations.NullMarked;
