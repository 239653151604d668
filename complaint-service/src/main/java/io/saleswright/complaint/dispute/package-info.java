/**
 * A dispute between the customer and us, with what was offered and what both settled on (CMP-08).
 * CORE module.
 */
@NullMarked
package io.saleswright.complaint.dispute;

import org.jspecify.annotations.NullMarked;
