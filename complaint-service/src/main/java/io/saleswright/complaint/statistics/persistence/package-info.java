/** Finds the complaints that are counted in MongoDB. */
@NullMarked
package io.saleswright.complaint.statistics.persistence;

import org.jspecify.annotations.NullMarked;
