/**
 * Writes small differences between what was owed and what was paid off, within the limits of the
 * policy and with a reason, and takes that back by a counter-entry (FIN-09, FIN-16). SUPPORTING
 * module.
 */
@NullMarked
package io.saleswright.finance.writeoffs;

import org.jspecify.annotations.NullMarked;
