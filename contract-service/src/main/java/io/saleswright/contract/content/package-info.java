/**
 * Decides what a contract can say: its lines, terms, limits and clauses, and what it has to have
 * before anybody looks at it (CON-01). SUPPORTING module.
 */
@NullMarked
package io.saleswright.contract.content;

import org.jspecify.annotations.NullMarked;
