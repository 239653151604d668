/** Tests of the texts of contracts. */
@NullMarked
package io.saleswright.contract.clauses;

import org.jspecify.annotations.NullMarked;
