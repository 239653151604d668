/**
 * Lets departments look into complaints, and finds what comes back (CMP-03, CMP-06, CMP-13). CORE
 * module.
 */
@NullMarked
package io.saleswright.complaint.investigations;

import org.jspecify.annotations.NullMarked;
