/** Tests of service cases as people see them. */
@NullMarked
package io.saleswright.complaint.cases;

import org.jspecify.annotations.NullMarked;
