/**
 * What customers have on their balance: the money of their payments that covers nothing. It can be
 * set against another order, the oldest payment first (FIN-09); paying it back is the refunds'
 * business (FIN-18). Owns nothing. SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.balances;

import org.jspecify.annotations.NullMarked;
