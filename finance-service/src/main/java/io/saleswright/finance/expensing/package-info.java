/**
 * Decides about expenses: applied for before they are spent, claimed with vouchers, approved by a
 * chain, checked and paid by finance (EXP-04 to EXP-10, EXP-14).
 */
@NullMarked
package io.saleswright.finance.expensing;

import org.jspecify.annotations.NullMarked;
