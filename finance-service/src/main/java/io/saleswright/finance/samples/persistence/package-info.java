/** Keeps the module's aggregates in MongoDB and finds them again. */
@NullMarked
package io.saleswright.finance.samples.persistence;

import org.jspecify.annotations.NullMarked;
