/** Reads sources with the compiler's own parser, for what classes don't keep. */
@NullMarked
package io.saleswright.testkit.sources;

import org.jspecify.annotations.NullMarked;
