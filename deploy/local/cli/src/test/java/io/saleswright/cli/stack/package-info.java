/** Proves that addresses and secrets survive and that tokens are renewed in time. */
@NullMarked
package io.saleswright.cli.stack;

import org.jspecify.annotations.NullMarked;
