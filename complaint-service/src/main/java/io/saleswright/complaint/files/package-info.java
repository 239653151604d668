/** The files of complaints, such as photos of what is broken (CMP-16). */
@NullMarked
package io.saleswright.complaint.files;

import org.jspecify.annotations.NullMarked;
