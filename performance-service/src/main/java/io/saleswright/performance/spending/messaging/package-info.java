/** Reads what finance tells of expenses. */
@NullMarked
package io.saleswright.performance.spending.messaging;

import org.jspecify.annotations.NullMarked;
