/**
 * What was done to get money that is overdue, and what is told of it (FIN-06). SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.dunned;

import org.jspecify.annotations.NullMarked;
