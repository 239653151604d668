package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;

/**
 * Whose events, or notices, are numbered together.
 *
 * @param source who publishes them, such as {@code /saleswright/order}
 */
public record Numbered(String topic, String source, String aggregate) {

  /** What the events of every service of ours name as their source, before its name. */
  static final String OURS = "/saleswright/";

  /** Among whose an event is counted. */
  public static Numbered of(LoggedEvent event) {
    return new Numbered(event.topic(), event.source(), event.key());
  }

  /** What the events of a service name as their source. */
  public static String source(String service) {
    return OURS + service;
  }
}
