/** Decides how a complaint goes from its acceptance to its end. */
@NullMarked
package io.saleswright.complaint.lifecycle;

import org.jspecify.annotations.NullMarked;
