/** Complaints as papers: what the customer is told of theirs, to be signed and sent (CMP-04). */
@NullMarked
package io.saleswright.complaint.letters;

import org.jspecify.annotations.NullMarked;
