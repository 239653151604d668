/** Starts, recognises and stops real processes. */
@NullMarked
package io.saleswright.cli.process;

import org.jspecify.annotations.NullMarked;
