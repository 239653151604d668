/** Proves how ports are chosen and what the launcher script does. */
@NullMarked
package io.saleswright.cli.local;

import org.jspecify.annotations.NullMarked;
