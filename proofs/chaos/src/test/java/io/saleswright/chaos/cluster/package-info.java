/** Proves that processes are broken and watched as ordered. */
@NullMarked
package io.saleswright.chaos.cluster;

import org.jspecify.annotations.NullMarked;
