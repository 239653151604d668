/** Keeps the contracts in MongoDB and finds them again. */
@NullMarked
package io.saleswright.contract.contracts.persistence;

import org.jspecify.annotations.NullMarked;
