/** Holds the Compose file against the description of the system. */
@NullMarked
package io.saleswright.compose;

import org.jspecify.annotations.NullMarked;
