/** Accepts complaints and works on them. */
@NullMarked
package io.saleswright.complaint.complaints;

import org.jspecify.annotations.NullMarked;
