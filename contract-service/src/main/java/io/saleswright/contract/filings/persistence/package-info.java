/** Keeps what was told of contracts in MongoDB. */
@NullMarked
package io.saleswright.contract.filings.persistence;

import org.jspecify.annotations.NullMarked;
