package io.saleswright.platform.relay;

import java.util.concurrent.CompletionStage;

/** Hands an event to the broker. */
@FunctionalInterface
public interface EventSender {

  /**
   * Sends one event.
   *
   * @param topic where to
   * @param aggregateId key of the record, so that one aggregate's events stay in order
   * @return completes when all in-sync replicas have the event, exceptionally when that is not
   *     known
   */
  CompletionStage<?> send(String topic, String aggregateId, PendingEvent event);
}
