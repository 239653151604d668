/** Keeps the service cases in MongoDB and finds them again. */
@NullMarked
package io.saleswright.complaint.cases.persistence;

import org.jspecify.annotations.NullMarked;
