/**
 * Work that takes more than one aggregate, and looks that are repeated at intervals (design 3): the
 * second step of a process runs directly after the first, and whatever a crash left half done is
 * found on the aggregate itself and finished later. Knows no business rule.
 *
 * <p>Why it is so: {@code
 * docs/adr/0007-processes-over-two-aggregates-reserve-apply-and-give-back.md}.
 */
@NullMarked
package io.saleswright.platform.process;

import org.jspecify.annotations.NullMarked;
