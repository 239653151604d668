/** Keeps what is known of orders in MongoDB. */
@NullMarked
package io.saleswright.contract.execution.persistence;

import org.jspecify.annotations.NullMarked;
