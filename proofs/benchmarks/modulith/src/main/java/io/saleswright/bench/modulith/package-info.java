/**
 * The taking of an order as most teams would build it: one transaction stores the order and
 * publishes an application event; Spring Modulith keeps the publication in MongoDB and sends it to
 * Kafka after the commit. For comparison only. The embedded store has no transactions, so order and
 * publication are two writes here, and a crash between them loses the event.
 */
@NullMarked
package io.saleswright.bench.modulith;

import org.jspecify.annotations.NullMarked;
