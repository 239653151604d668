/** Decides how variants are compared fairly: in turns, in one run, by the medians of the turns. */
@NullMarked
package io.saleswright.bench.round;

import org.jspecify.annotations.NullMarked;
