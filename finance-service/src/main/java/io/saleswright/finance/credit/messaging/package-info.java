/** Declares the topic that the module's events go to. */
@NullMarked
package io.saleswright.finance.credit.messaging;

import org.jspecify.annotations.NullMarked;
