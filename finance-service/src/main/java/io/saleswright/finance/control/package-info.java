/**
 * Compares spending with budgets: by category, person, customer and month, and where it deviates,
 * with who does what about it (EXP-11).
 */
@NullMarked
package io.saleswright.finance.control;

import org.jspecify.annotations.NullMarked;
