/** What customers say who are asked without a case. */
@NullMarked
package io.saleswright.complaint.care;

import org.jspecify.annotations.NullMarked;
