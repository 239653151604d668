/** What is told of budgets: the events of their aggregates. SUPPORTING module. */
@NullMarked
package io.saleswright.finance.budgeted;

import org.jspecify.annotations.NullMarked;
