/** What is told of the files of deals. SUPPORTING module. */
@NullMarked
package io.saleswright.contract.dealings;

import org.jspecify.annotations.NullMarked;
