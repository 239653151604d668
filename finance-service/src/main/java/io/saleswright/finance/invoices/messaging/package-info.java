/** Declares the topic that the module's events go to. */
@NullMarked
package io.saleswright.finance.invoices.messaging;

import org.jspecify.annotations.NullMarked;
