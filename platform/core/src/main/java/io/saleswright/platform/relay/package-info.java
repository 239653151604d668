/**
 * Publishes the events of outboxes: each aggregate's in order, at least once, never with a gap
 * (design 3). The events of an aggregate that was just written are taken from the write itself; all
 * others, and all after a crash, are read from the documents. Both are the same events, because
 * every attribute is fixed when an event is stored. Knows of a document only its version, its
 * outbox and the age of that; reads and writes these by the driver, and no state.
 *
 * <p>Why it is so: {@code docs/adr/0004-the-relay-reads-events-from-documents.md}.
 */
@NullMarked
package io.saleswright.platform.relay;

import org.jspecify.annotations.NullMarked;
