/** Keeps the module's aggregates in MongoDB and finds them again. */
@NullMarked
package io.saleswright.finance.statements.persistence;

import org.jspecify.annotations.NullMarked;
