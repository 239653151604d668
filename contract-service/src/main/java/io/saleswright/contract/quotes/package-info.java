/** Decides how a quote comes from its draft to its outcome (QUO-01 to QUO-09). CORE module. */
@NullMarked
package io.saleswright.contract.quotes;

import org.jspecify.annotations.NullMarked;
