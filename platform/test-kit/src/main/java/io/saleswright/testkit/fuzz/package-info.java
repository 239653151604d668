/**
 * Makes bad input from sound input, drawn from a seed so that a finding can be repeated. Used by
 * fuzzing over HTTP and over messages.
 */
@NullMarked
package io.saleswright.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
