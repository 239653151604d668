/**
 * Decides what a department may spend in a year: budgets, their approval and their changes (EXP-01
 * to EXP-03).
 */
@NullMarked
package io.saleswright.finance.budgets;

import org.jspecify.annotations.NullMarked;
