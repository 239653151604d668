/** Proves that spoilt input is spoilt. */
@NullMarked
package io.saleswright.testkit.fuzz;

import org.jspecify.annotations.NullMarked;
