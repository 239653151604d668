/** Starts, recognises and stops real processes. */
@NullMarked
package io.saleswright.local.process;

import org.jspecify.annotations.NullMarked;
