/** Tests of contracts over HTTP. */
@NullMarked
package io.saleswright.contract.contracts;

import org.jspecify.annotations.NullMarked;
