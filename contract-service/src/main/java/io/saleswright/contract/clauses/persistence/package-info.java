/** Keeps the templates in MongoDB and finds them again. */
@NullMarked
package io.saleswright.contract.clauses.persistence;

import org.jspecify.annotations.NullMarked;
