/** What every module that has problem types of its own has to show. */
@NullMarked
package io.saleswright.testkit.problems;

import org.jspecify.annotations.NullMarked;
