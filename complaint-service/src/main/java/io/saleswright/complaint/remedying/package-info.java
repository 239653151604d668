/**
 * Decides how a solution that costs something passes its chain and is carried out (CMP-04, FIN-18).
 * CORE module.
 */
@NullMarked
package io.saleswright.complaint.remedying;

import org.jspecify.annotations.NullMarked;
