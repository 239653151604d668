/** Proves that a sweep can be repeated, and that it sees what must not be. */
@NullMarked
package io.saleswright.sweep;

import org.jspecify.annotations.NullMarked;
