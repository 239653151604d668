/** Takes the orders' events to the receivables, and declares the topic of their own. */
@NullMarked
package io.saleswright.finance.receivables.messaging;

import org.jspecify.annotations.NullMarked;
