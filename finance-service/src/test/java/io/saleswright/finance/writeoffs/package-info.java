/** Tests of the module. */
@NullMarked
package io.saleswright.finance.writeoffs;

import org.jspecify.annotations.NullMarked;
