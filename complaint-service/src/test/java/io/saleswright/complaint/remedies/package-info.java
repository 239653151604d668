/** What customers get, and who agrees. */
@NullMarked
package io.saleswright.complaint.remedies;

import org.jspecify.annotations.NullMarked;
