package io.saleswright.platform.messaging;

import java.time.Instant;

/**
 * A source aggregate whose messages a consumer has put aside, because one of them could not be
 * handled: those behind it wait, so that their order is kept.
 *
 * @param id identity of this mark
 * @param consumer who put them aside
 * @param topic where the messages came from
 * @param aggregate id of the aggregate that they are about
 * @param since when the first was put aside
 * @param eventId identity of the message that could not be handled, or its place in its topic when
 *     it has none
 * @param eventType its type
 * @param reason why it could not be handled
 * @param waiting how many messages wait behind it, itself included
 */
public record ParkedAggregate(
    String id,
    String consumer,
    String topic,
    String aggregate,
    Instant since,
    String eventId,
    String eventType,
    String reason,
    long waiting) {

  /** The same, with its reason in these words. */
  ParkedAggregate saying(String words) {
    return new ParkedAggregate(
        id, consumer, topic, aggregate, since, eventId, eventType, words, waiting);
  }
}
