/**
 * Publishes what waits in outboxes: each aggregate's events in order, at least once, never with a
 * gap (design 3). Reads events from the documents only, so what is published is what was stored.
 */
@NullMarked
package io.saleswright.platform.relay;

import org.jspecify.annotations.NullMarked;
