/** Disputes with customers. */
@NullMarked
package io.saleswright.complaint.disputes;

import org.jspecify.annotations.NullMarked;
