/** Knows who works in the department; owns the staff directory and asks nobody but the login. */
@NullMarked
package io.saleswright.performance;

import org.jspecify.annotations.NullMarked;
