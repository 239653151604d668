/**
 * What a budget says: its lines by category, and how each is split over the year (EXP-01 to
 * EXP-03). SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.planning;

import org.jspecify.annotations.NullMarked;
