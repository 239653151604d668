/** Finds what comes back in MongoDB. */
@NullMarked
package io.saleswright.complaint.investigations.persistence;

import org.jspecify.annotations.NullMarked;
