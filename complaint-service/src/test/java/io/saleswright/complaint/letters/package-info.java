/** Complaints as papers. */
@NullMarked
package io.saleswright.complaint.letters;

import org.jspecify.annotations.NullMarked;
