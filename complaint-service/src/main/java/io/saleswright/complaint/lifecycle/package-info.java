/**
 * Decides how a complaint goes from its acceptance to the customer's word that it is solved: who
 * has it, which clocks run, and who is told that it is late (CMP-02, CMP-04, CMP-05, CMP-07). CORE
 * module.
 */
@NullMarked
package io.saleswright.complaint.lifecycle;

import org.jspecify.annotations.NullMarked;
