/** The files of complaints. */
@NullMarked
package io.saleswright.complaint.files;

import org.jspecify.annotations.NullMarked;
