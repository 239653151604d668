/**
 * What expenses are made of: what was applied for, what was spent, and what became of it.
 * SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.spending;

import org.jspecify.annotations.NullMarked;
