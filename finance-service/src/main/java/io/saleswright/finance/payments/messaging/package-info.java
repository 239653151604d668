/** Declares the topic that the module's events go to. */
@NullMarked
package io.saleswright.finance.payments.messaging;

import org.jspecify.annotations.NullMarked;
