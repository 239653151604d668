/**
 * Decides what a text of a contract may say, and keeps the company's templates of such texts in all
 * their versions (CON-01). SUPPORTING module.
 */
@NullMarked
package io.saleswright.contract.clauses;

import org.jspecify.annotations.NullMarked;
