package io.saleswright.platform.mongodb;

import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.restored.VoidEvents;
import org.jspecify.annotations.Nullable;

/**
 * Where the events and notices of a new aggregate begin to count: at one, unless topics know
 * numbers under its identity that the store has lost (ADR 0036).
 *
 * @param topic where its events go; null when it raises none
 * @param source who publishes them
 */
record FirstNumbers(VoidEvents lost, @Nullable String topic, String source) {

  /** The number before the first event. */
  long lastEvent(String id) {
    return topic == null ? 0 : lost.last(topic, source, id);
  }

  /** The number before the first notice. */
  long lastNotice(String id) {
    return lost.last(Notice.TOPIC, source, id);
  }
}
