/** Keeps what customers are called in MongoDB. */
@NullMarked
package io.saleswright.finance.customers.persistence;

import org.jspecify.annotations.NullMarked;
