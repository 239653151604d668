/**
 * Publishes what waits in outboxes: each aggregate's events in order, at least once, never with a
 * gap (design 3, ADR 0004). An aggregate that was just written is sent from the write that told of
 * it; all else, and all after a crash, is read from the documents. Both are the same events,
 * because what the wire needs is fixed when an event is stored. Knows of a document only its
 * version, its outbox and since when that waits; reads and writes them by the driver, and no state.
 */
@NullMarked
package io.saleswright.platform.relay;

import org.jspecify.annotations.NullMarked;
