/** Reads that something became overdue. */
@NullMarked
package io.saleswright.finance.dunning.messaging;

import org.jspecify.annotations.NullMarked;
