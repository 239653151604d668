/** Proves that the script and the program tell the same commands. */
@NullMarked
package io.saleswright.cli;

import org.jspecify.annotations.NullMarked;
