/**
 * Holds what a service stores to what it stored before: the fields of every format of every
 * aggregate, and an example of each. Each service runs {@link
 * io.saleswright.testkit.states.StateContract} on its own aggregates.
 */
@NullMarked
package io.saleswright.testkit.states;

import org.jspecify.annotations.NullMarked;
