/** Tests of what was learned from service cases. */
@NullMarked
package io.saleswright.complaint.knowledge;

import org.jspecify.annotations.NullMarked;
