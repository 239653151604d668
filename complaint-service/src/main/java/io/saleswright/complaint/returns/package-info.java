/**
 * What goods came back because of a complaint, as the order service told: the case shows it
 * (CMP-19). Decides nothing and may lag behind. SUPPORTING module.
 */
@NullMarked
package io.saleswright.complaint.returns;

import org.jspecify.annotations.NullMarked;
