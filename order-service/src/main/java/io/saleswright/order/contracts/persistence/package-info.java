/** Keeps the accounts of contracts in MongoDB. */
@NullMarked
package io.saleswright.order.contracts.persistence;

import org.jspecify.annotations.NullMarked;
