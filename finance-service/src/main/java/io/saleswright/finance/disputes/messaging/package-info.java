/** Reads what is told of complaints. */
@NullMarked
package io.saleswright.finance.disputes.messaging;

import org.jspecify.annotations.NullMarked;
