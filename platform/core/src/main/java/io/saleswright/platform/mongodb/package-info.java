/**
 * The envelope store: one MongoDB document per aggregate holds its state, the events not yet
 * published, the memory of what was already applied, and its clocks, so that every decision is one
 * atomic write (design 3). Knows no business word.
 *
 * <p>Why it is so: {@code docs/adr/0003-one-document-one-decision.md} and {@code
 * docs/adr/0005-an-effect-and-the-memory-of-its-event-are-one-write.md} and {@code
 * docs/adr/0010-retries-by-people-and-lost-edits.md}.
 */
@NullMarked
package io.saleswright.platform.mongodb;

import org.jspecify.annotations.NullMarked;
