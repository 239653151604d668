/** Keeps the entries in MongoDB and finds them again. */
@NullMarked
package io.saleswright.complaint.knowledge.persistence;

import org.jspecify.annotations.NullMarked;
