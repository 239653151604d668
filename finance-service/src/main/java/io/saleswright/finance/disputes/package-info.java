/**
 * Knows which complaints there are: money that is disputed is not chased (FIN-06), and none goes
 * back for the complaint of somebody else (FIN-18). SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.disputes;

import org.jspecify.annotations.NullMarked;
