/** Keeps the module's aggregates in MongoDB and finds them again. */
@NullMarked
package io.saleswright.contract.quotes.persistence;

import org.jspecify.annotations.NullMarked;
