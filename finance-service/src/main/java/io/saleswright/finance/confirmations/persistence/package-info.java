/** Keeps the module's aggregates in MongoDB and finds them again. */
@NullMarked
package io.saleswright.finance.confirmations.persistence;

import org.jspecify.annotations.NullMarked;
