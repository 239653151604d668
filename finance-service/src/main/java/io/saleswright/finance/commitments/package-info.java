/**
 * Keeps what each line of a budget has in each month, and what expenses hold of it: reserved,
 * committed or used (EXP-02, EXP-05). SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.commitments;

import org.jspecify.annotations.NullMarked;
