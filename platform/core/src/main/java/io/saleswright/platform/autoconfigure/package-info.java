/**
 * Puts the store of a service together with all that runs on it: relay, clocks, the sweep of
 * half-done work. Messaging, policies, web, tokens, time and JSON are put together in their own
 * packages, each in a class {@code *AutoConfiguration}, in the order that those name.
 */
@NullMarked
package io.saleswright.platform.autoconfigure;

import org.jspecify.annotations.NullMarked;
