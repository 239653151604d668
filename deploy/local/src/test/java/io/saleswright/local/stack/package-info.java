/** Proves that addresses and secrets survive and that tokens are renewed in time. */
@NullMarked
package io.saleswright.local.stack;

import org.jspecify.annotations.NullMarked;
