package io.saleswright.platform.messaging;

/**
 * A topic that this service owns and none of its aggregates publishes to: one whose contract it
 * sets for foreign systems. The topics of aggregates follow from their types and need no bean.
 * Twelve partitions, fixed for ever, because the key decides the partition; everything is kept, so
 * that a replay or a service added later works from the beginning (design 4).
 *
 * @param name {@code <service>.<aggregates>.v<major>}
 */
public record TopicDeclaration(String name) {

  static final int PARTITIONS = 12;
}
