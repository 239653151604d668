/** Keeps the complaints about staff in MongoDB and finds them again. */
@NullMarked
package io.saleswright.complaint.staff.persistence;

import org.jspecify.annotations.NullMarked;
