package io.saleswright.platform.messaging;

/**
 * A topic that this service owns. Twelve partitions, fixed for ever, because the key decides the
 * partition; everything is kept, so that a replay or a service added later works from the beginning
 * (design 4).
 *
 * @param name {@code <service>.<aggregates>.v<major>}
 */
public record TopicDeclaration(String name) {

  static final int PARTITIONS = 12;
}
