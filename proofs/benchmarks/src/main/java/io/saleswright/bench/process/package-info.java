/**
 * Decides how the measured programs are started, from the same built jars and with the same
 * configuration as in production, and how their CPU time and memory are read.
 */
@NullMarked
package io.saleswright.bench.process;

import org.jspecify.annotations.NullMarked;
