/**
 * The schemas that are published for events, as the door through which facts of foreign systems
 * come: over Kafka and over HTTP by the same schema.
 */
@NullMarked
package io.saleswright.platform.schema;

import org.jspecify.annotations.NullMarked;
