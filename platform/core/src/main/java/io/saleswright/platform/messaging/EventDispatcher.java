package io.saleswright.platform.messaging;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.kernel.Cause.Source;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.messaging.Subscription.RawEvent;
import io.saleswright.platform.messaging.Subscription.Route;
import io.saleswright.platform.mongodb.LostRace;
import io.saleswright.platform.mongodb.NewerSchema;
import io.saleswright.platform.mongodb.StoreFailures;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * Takes one consumer's messages to their handlers and decides what a failure means: one that may
 * pass is thrown, so that the message is tried again; one that won't parks the source aggregate
 * (design 3).
 */
final class EventDispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(EventDispatcher.class);
  private static final String CORRELATION = "correlationId";
  private static final int LONGEST_REASON = 300;

  private final Subscription subscription;
  private final EventReader reader;
  private final ParkingLot parking;
  private final DeadLetters deadLetters;
  private final InstantSource time;
  private final MeterRegistry registry;

  EventDispatcher(
      Subscription subscription,
      EventReader reader,
      ParkingLot parking,
      DeadLetters deadLetters,
      InstantSource time,
      MeterRegistry registry) {
    this.subscription = subscription;
    this.reader = reader;
    this.parking = parking;
    this.deadLetters = deadLetters;
    this.time = time;
    this.registry = registry;
  }

  /** Handles a message, puts it aside, or throws because a later try may succeed. */
  void dispatch(ConsumerRecord<String, byte[]> record) {
    String aggregate = aggregate(record);
    String mark = ParkingLot.id(subscription.consumer(), record.topic(), aggregate);
    if (parking.isParked(subscription.consumer(), mark)) {
      deadLetters.put(subscription, record, aggregate, "waits behind another");
      if (parking.countWaiting(mark)) {
        count("waiting");
        return;
      }
      // A replay has lifted the mark since, after it had handled every message before this one, so
      // this one is handled now.
    }
    @Nullable RuntimeException failure = tryHandle(record);
    if (failure != null) {
      park(record, aggregate, failure);
    }
  }

  /**
   * Handles a message.
   *
   * @return null, or the failure that no later try will cure
   */
  @Nullable RuntimeException tryHandle(ConsumerRecord<String, byte[]> record) {
    try {
      handle(record, record.topic());
      return null;
    } catch (RuntimeException e) {
      if (mayPass(e)) {
        throw e;
      }
      return e;
    } finally {
      MDC.remove(CORRELATION);
    }
  }

  private void handle(ConsumerRecord<String, byte[]> record, String readFrom) {
    EventHeaders headers = EventHeaders.read(record.headers(), record.key());
    MDC.put(CORRELATION, correlation(headers));
    String topic =
        readFrom.equals(subscription.deadLetterTopic())
            ? DeadLetters.originTopic(record)
            : readFrom;
    Source source = source(topic, headers);
    @Nullable Consumer<ReceivedEvent<RawEvent>> everything = subscription.everything();
    @Nullable Route<?> route = subscription.route(headers.type());
    if (everything != null) {
      everything.accept(event(headers, source, new RawEvent(data(record))));
      count("handled");
    } else if (route != null) {
      accept(route, headers, source, data(record));
      count("handled");
    } else {
      count("ignored");
    }
  }

  private static byte[] data(ConsumerRecord<String, byte[]> record) {
    byte[] json = record.value();
    if (json == null) {
      throw new Unreadable("the message has no data");
    }
    return json;
  }

  private <T> void accept(Route<T> route, EventHeaders headers, Source source, byte[] json) {
    route.handler().accept(event(headers, source, reader.read(json, route.data())));
  }

  private static <T> ReceivedEvent<T> event(EventHeaders headers, Source source, T data) {
    return new ReceivedEvent<>(
        headers.id(),
        headers.type(),
        headers.subject(),
        headers.sequence(),
        headers.time(),
        headers.source(),
        source,
        correlation(headers),
        headers.traceparent(),
        data);
  }

  private Source source(String topic, EventHeaders headers) {
    if (subscription.isForeign(topic)) {
      return new Source.Foreign(headers.source() + " " + headers.id());
    }
    if (headers.sequence() < 1) {
      throw new Unreadable("ce_sequence is missing");
    }
    return new Source.Numbered(topic + "/" + headers.subject(), headers.sequence());
  }

  private void park(ConsumerRecord<String, byte[]> record, String aggregate, Throwable failure) {
    String reason = reason(failure);
    RecordMetadata letter = deadLetters.put(subscription, record, aggregate, reason);
    parking.park(
        new ParkedAggregate(
            ParkingLot.id(subscription.consumer(), record.topic(), aggregate),
            subscription.consumer(),
            record.topic(),
            aggregate,
            time.instant(),
            String.valueOf(EventHeaders.text(record.headers(), "ce_id")),
            String.valueOf(EventHeaders.text(record.headers(), "ce_type")),
            reason,
            1),
        letter.partition(),
        letter.offset());
    count("parked");
    LOG.error("{} parked {} of {}", subscription.consumer(), aggregate, record.topic(), failure);
  }

  /** Why a message could not be handled, short enough for a header. */
  static String reason(Throwable failure) {
    String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
  }

  private static String aggregate(ConsumerRecord<String, byte[]> record) {
    String subject = EventHeaders.text(record.headers(), "ce_subject");
    if (record.key() != null) {
      return record.key();
    }
    return subject != null ? subject : "unknown";
  }

  private static String correlation(EventHeaders headers) {
    String correlation = headers.correlationId();
    return correlation != null ? correlation : headers.id();
  }

  private static boolean mayPass(RuntimeException failure) {
    return (failure instanceof MongoException e && StoreFailures.mayPass(e))
        || failure instanceof OutcomeUnknown
        || failure instanceof LostRace
        || failure instanceof NewerSchema
        || failure instanceof RetriableException
        || failure instanceof DeadLetters.NotPutAside;
  }

  private void count(String outcome) {
    registry
        .counter("consumer.events", "consumer", subscription.consumer(), "outcome", outcome)
        .increment();
  }
}
