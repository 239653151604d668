/** Takes what people command and ask of expenses, and follows their budgets (EXP-04 to EXP-11). */
@NullMarked
package io.saleswright.finance.expenses;

import org.jspecify.annotations.NullMarked;
