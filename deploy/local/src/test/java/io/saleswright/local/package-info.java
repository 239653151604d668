/** Proves that the script and the program tell the same commands. */
@NullMarked
package io.saleswright.local;

import org.jspecify.annotations.NullMarked;
