/**
 * Keeps what people were paid for expenses, by month and category, as figures of them count it
 * (EXP-13). It follows what finance tells, and decides nothing. SUPPORTING module.
 */
@NullMarked
package io.saleswright.performance.spending;

import org.jspecify.annotations.NullMarked;
