/** The files of complaints about staff. */
@NullMarked
package io.saleswright.complaint.evidence;

import org.jspecify.annotations.NullMarked;
