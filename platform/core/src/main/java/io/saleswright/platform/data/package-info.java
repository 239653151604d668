/**
 * Reads rules that are data: files on the class path or beside the service, taken strictly, so that
 * a typing error stops the start instead of changing a rule. Knows no rule itself.
 *
 * <p>Why it is so: {@code docs/adr/0019-rules-are-bound-by-a-strict-mapper-of-our-own.md}.
 */
@NullMarked
package io.saleswright.platform.data;

import org.jspecify.annotations.NullMarked;
