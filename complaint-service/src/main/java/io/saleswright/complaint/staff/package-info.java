/**
 * Complaints about our own staff: seen by few, verified by the supervisor, and told to the ledger
 * of violations when they are true (CMP-17, CMP-18). CORE module.
 */
@NullMarked
package io.saleswright.complaint.staff;

import org.jspecify.annotations.NullMarked;
