/** Figures of complaints. */
@NullMarked
package io.saleswright.complaint.statistics;

import org.jspecify.annotations.NullMarked;
