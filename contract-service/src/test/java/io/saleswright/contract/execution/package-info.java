/** Tests of what became of contracts. */
@NullMarked
package io.saleswright.contract.execution;

import org.jspecify.annotations.NullMarked;
