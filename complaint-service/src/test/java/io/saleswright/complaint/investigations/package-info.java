/** Lets departments look into complaints. */
@NullMarked
package io.saleswright.complaint.investigations;

import org.jspecify.annotations.NullMarked;
