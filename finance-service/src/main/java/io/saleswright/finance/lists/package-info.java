/**
 * The words in which modules ask their stores for parts of lists, so that neither the web nor the
 * store side has to know the other. SUPPORTING module.
 */
@NullMarked
package io.saleswright.finance.lists;

import org.jspecify.annotations.NullMarked;
