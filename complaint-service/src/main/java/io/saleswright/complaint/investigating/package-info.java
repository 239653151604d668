/**
 * Decides how departments look into complaints, and what is done so that they do not come back
 * (CMP-03, CMP-06, CMP-13). CORE module.
 */
@NullMarked
package io.saleswright.complaint.investigating;

import org.jspecify.annotations.NullMarked;
