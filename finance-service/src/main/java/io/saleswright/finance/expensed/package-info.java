/** What is told of expenses: the events of their aggregates. SUPPORTING module. */
@NullMarked
package io.saleswright.finance.expensed;

import org.jspecify.annotations.NullMarked;
