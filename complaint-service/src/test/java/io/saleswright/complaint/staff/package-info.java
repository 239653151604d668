/** Complaints about our own staff. */
@NullMarked
package io.saleswright.complaint.staff;

import org.jspecify.annotations.NullMarked;
