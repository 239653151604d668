/** Tests of stored contracts. */
@NullMarked
package io.saleswright.contract.contracts.persistence;

import org.jspecify.annotations.NullMarked;
