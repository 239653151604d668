/** Tests of what the receivables hear of orders. */
@NullMarked
package io.saleswright.finance.receivables.messaging;

import org.jspecify.annotations.NullMarked;
