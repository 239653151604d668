/** Says who is told what of complaints. */
@NullMarked
package io.saleswright.complaint.notices;

import org.jspecify.annotations.NullMarked;
