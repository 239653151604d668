package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import io.saleswright.client.log.Offsets;
import io.saleswright.system.Consumer;

/**
 * How far one consumer is.
 *
 * @param consumer the consumer
 * @param committed what it has applied, as it was before anything else was read
 * @param parked what was put aside
 */
public record Progress(Consumer consumer, Offsets committed, Parked parked) {

  /** Whether this event must be applied by now, or put aside: behind it, and not to be skipped. */
  boolean mustHaveApplied(LoggedEvent event) {
    return consumer.topics().contains(event.topic())
        && (consumer.handled().isEmpty() || consumer.handled().contains(event.type()))
        && committed.isBehind(event)
        && !parked.isSkipped(consumer.group(), event);
  }

  /** Whether the event is among those that were put aside. */
  boolean hasParked(LoggedEvent event) {
    return hasParked(event.topic(), event.aggregate());
  }

  boolean hasParked(String topic, String aggregate) {
    return parked.contains(consumer.group(), topic, aggregate);
  }
}
