/** Keeps the module's aggregates in MongoDB, and adds up what is owed. */
@NullMarked
package io.saleswright.finance.risk.persistence;

import org.jspecify.annotations.NullMarked;
