/** Keeps feedback in MongoDB and finds it again. */
@NullMarked
package io.saleswright.complaint.feedback.persistence;

import org.jspecify.annotations.NullMarked;
