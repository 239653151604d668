/** Keeps the complaints in MongoDB and finds them again. */
@NullMarked
package io.saleswright.complaint.complaints.persistence;

import org.jspecify.annotations.NullMarked;
