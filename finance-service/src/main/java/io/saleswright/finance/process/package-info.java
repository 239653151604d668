/**
 * Finishes what takes more than one aggregate (design 3): the second step runs directly after the
 * first, and whatever a crash left half done is found on the aggregate itself and finished later.
 * Knows no business rule. SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.process;

import org.jspecify.annotations.NullMarked;
