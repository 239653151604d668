/**
 * Knows which complaints are open, because money that is disputed is not chased (FIN-06).
 * SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.disputes;

import org.jspecify.annotations.NullMarked;
