/**
 * Decides how the local stack's Kafka broker is set up: a KRaft node on loopback, alone or in a
 * cluster, that keeps every record and survives being killed. It knows nothing about topics; their
 * owners declare them.
 */
@NullMarked
package io.saleswright.broker;

import org.jspecify.annotations.NullMarked;
