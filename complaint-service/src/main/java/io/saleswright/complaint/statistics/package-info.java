/**
 * Reckons how many complaints and cases of after-sales service there were, why, how long they took
 * and what they cost, and which problems come up with which products (CMP-12, CMP-20). CORE module.
 */
@NullMarked
package io.saleswright.complaint.statistics;

import org.jspecify.annotations.NullMarked;
