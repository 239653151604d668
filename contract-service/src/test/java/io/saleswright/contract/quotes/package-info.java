/** Tests of the quotes. */
@NullMarked
package io.saleswright.contract.quotes;

import org.jspecify.annotations.NullMarked;
