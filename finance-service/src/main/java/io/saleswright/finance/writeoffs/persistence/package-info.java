/** Keeps the module's aggregates in MongoDB and finds them again. */
@NullMarked
package io.saleswright.finance.writeoffs.persistence;

import org.jspecify.annotations.NullMarked;
