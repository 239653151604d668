/**
 * Reckons how many complaints there were, why, how long they took and what they cost (CMP-20). CORE
 * module.
 */
@NullMarked
package io.saleswright.complaint.statistics;

import org.jspecify.annotations.NullMarked;
