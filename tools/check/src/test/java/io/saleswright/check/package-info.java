/** Proves that the check finds what it looks for, on a real broker and store, and nothing else. */
@NullMarked
package io.saleswright.check;

import org.jspecify.annotations.NullMarked;
