/** Proves how ports are chosen and what the launcher script does. */
@NullMarked
package io.saleswright.local.lifecycle;

import org.jspecify.annotations.NullMarked;
