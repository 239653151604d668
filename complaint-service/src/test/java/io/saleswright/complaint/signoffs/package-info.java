/** Complaints that come from sign-offs. */
@NullMarked
package io.saleswright.complaint.signoffs;

import org.jspecify.annotations.NullMarked;
