/**
 * What is told of complaints to other services: facts without a word of what was said (CMP-21).
 * SUPPORTING module.
 */
@NullMarked
package io.saleswright.complaint.told;

import org.jspecify.annotations.NullMarked;
