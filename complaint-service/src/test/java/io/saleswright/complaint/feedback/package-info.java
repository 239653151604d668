/** Tests of what is said of products. */
@NullMarked
package io.saleswright.complaint.feedback;

import org.jspecify.annotations.NullMarked;
