/** Keeps the module's aggregates in MongoDB and finds them again. */
@NullMarked
package io.saleswright.finance.dunning.persistence;

import org.jspecify.annotations.NullMarked;
