/**
 * How what is owed stood at any past moment (FIN-05): dated entries that are only ever added, so
 * that nothing that happens later changes the answer. SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.standing;

import org.jspecify.annotations.NullMarked;
