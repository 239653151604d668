/**
 * Brings stores that were taken back to an older point together with topics that lived on (ADR
 * 0036): lists what is lost, keeps its numbers from being given out again, and lets consumers read
 * again. Writes only while no service runs.
 */
@NullMarked
package io.saleswright.check.rejoin;

import org.jspecify.annotations.NullMarked;
