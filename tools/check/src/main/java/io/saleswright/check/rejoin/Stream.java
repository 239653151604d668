package io.saleswright.check.rejoin;

import io.saleswright.client.log.LoggedEvent;

/**
 * Whose events are numbered together.
 *
 * @param source who publishes them, such as {@code /saleswright/order}
 */
record Stream(String topic, String source, String aggregate) {

  static Stream of(LoggedEvent event) {
    return new Stream(event.topic(), event.source(), event.key());
  }

  /** What the events of a service name as their source. */
  static String source(String service) {
    return "/saleswright/" + service;
  }
}
