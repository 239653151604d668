/** Enters people into the directory and shows it (COMM-06, HR-11, HR-15). */
@NullMarked
package io.saleswright.performance.directory;

import org.jspecify.annotations.NullMarked;
