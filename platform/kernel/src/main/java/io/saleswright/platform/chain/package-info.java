/**
 * Entries that are chained by hash, so that it shows when one of them is changed, removed or put in
 * between (SEC-08). Needs the JDK alone: whoever writes a chain and whoever verifies it later share
 * nothing else.
 */
@NullMarked
package io.saleswright.platform.chain;

import org.jspecify.annotations.NullMarked;
