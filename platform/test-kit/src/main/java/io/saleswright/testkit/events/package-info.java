/**
 * Holds what a service publishes to what it promised: schemas, examples, and their history. Each
 * service runs {@link io.saleswright.testkit.events.EventContract} on its own events.
 *
 * <p>Why it is so: {@code docs/adr/0006-domain-events-are-the-published-events.md}.
 */
@NullMarked
package io.saleswright.testkit.events;

import org.jspecify.annotations.NullMarked;
