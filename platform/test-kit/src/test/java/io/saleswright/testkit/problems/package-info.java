/** Holds the platform itself to what it asks of every module with problem types. */
@NullMarked
package io.saleswright.testkit.problems;

import org.jspecify.annotations.NullMarked;
