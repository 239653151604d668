/**
 * Decides which rules are in force: thresholds, time limits and chains are versioned data with the
 * requirement's id beside each value, changed by an authorised role and kept with their whole
 * history (design 6). Owns the collection {@code policies}. Knows no rule itself; a service
 * declares its own as a record and a file.
 *
 * <p>Why it is so: {@code docs/adr/0008-rules-and-clocks-are-data.md} and {@code
 * docs/adr/0019-rules-are-bound-by-a-strict-mapper-of-our-own.md}.
 */
@NullMarked
package io.saleswright.platform.policy;

import org.jspecify.annotations.NullMarked;
