/** Complaints as papers. */
@NullMarked
package io.saleswright.complaint.letters.web;

import org.jspecify.annotations.NullMarked;
