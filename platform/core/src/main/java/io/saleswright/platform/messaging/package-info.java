/**
 * Events on Kafka, both ways: CloudEvents in binary mode, topics declared by their owner, consumers
 * that make an effect and the memory of its event one write, aggregates parked when a message can't
 * be handled, and their replay (design 3, 4).
 *
 * <p>Why it is so: {@code
 * docs/adr/0002-five-services-that-own-their-data-and-no-shared-jar-of-events.md} and {@code
 * docs/adr/0005-an-effect-and-the-memory-of-its-event-are-one-write.md} and {@code
 * docs/adr/0006-domain-events-are-the-published-events.md}.
 */
@NullMarked
package io.saleswright.platform.messaging;

import org.jspecify.annotations.NullMarked;
