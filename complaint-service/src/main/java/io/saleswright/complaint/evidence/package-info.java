/**
 * The files of complaints about staff, such as a list of calls: evidence, seen by those who read
 * the complaint and by nobody whom it is about (CMP-18, DOC-10).
 */
@NullMarked
package io.saleswright.complaint.evidence;

import org.jspecify.annotations.NullMarked;
