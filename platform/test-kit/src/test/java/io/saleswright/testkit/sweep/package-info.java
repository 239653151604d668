/** Proves that spoilt input is spoilt. */
@NullMarked
package io.saleswright.testkit.sweep;

import org.jspecify.annotations.NullMarked;
