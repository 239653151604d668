/** Who is told what, decided without any framework. */
@NullMarked
package io.saleswright.complaint.notices;

import org.jspecify.annotations.NullMarked;
