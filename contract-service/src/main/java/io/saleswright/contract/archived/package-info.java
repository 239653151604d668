/** What is told of entries of the archive. SUPPORTING module. */
@NullMarked
package io.saleswright.contract.archived;

import org.jspecify.annotations.NullMarked;
