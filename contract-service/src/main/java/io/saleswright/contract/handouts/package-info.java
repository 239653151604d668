/**
 * Decides which customer got which version of a sales material (PRD-09): noted with channel and
 * day, never removed, put right by a counter-entry. CORE module.
 */
@NullMarked
package io.saleswright.contract.handouts;

import org.jspecify.annotations.NullMarked;
