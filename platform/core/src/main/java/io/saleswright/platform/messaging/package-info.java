/**
 * Events on Kafka, both ways: CloudEvents in binary mode, topics declared by their owner, consumers
 * that make an effect and the memory of its event one write, aggregates parked when a message can't
 * be handled, and their replay (design 3, 4).
 */
@NullMarked
package io.saleswright.platform.messaging;

import org.jspecify.annotations.NullMarked;
