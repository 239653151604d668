/**
 * The command line: which commands there are and how a failure is told. What a command does is in a
 * package of its own.
 */
@NullMarked
package io.saleswright.local;

import org.jspecify.annotations.NullMarked;
