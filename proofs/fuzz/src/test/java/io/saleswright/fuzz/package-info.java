/** Proves that a fuzz run can be repeated, and that it sees what must not be. */
@NullMarked
package io.saleswright.fuzz;

import org.jspecify.annotations.NullMarked;
