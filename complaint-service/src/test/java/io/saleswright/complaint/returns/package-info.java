/** What goods came back because of a complaint. */
@NullMarked
package io.saleswright.complaint.returns;

import org.jspecify.annotations.NullMarked;
