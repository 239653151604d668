/**
 * What is told of service cases. No text, contact or name is: those are read from the case. CORE
 * module.
 */
@NullMarked
package io.saleswright.complaint.reported;

import org.jspecify.annotations.NullMarked;
