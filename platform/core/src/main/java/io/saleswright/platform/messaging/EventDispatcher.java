package io.saleswright.platform.messaging;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.kernel.Cause.Source;
import io.saleswright.platform.kernel.Cause.Trace;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.OutcomeUnknown;
import io.saleswright.platform.kernel.Reason;
import io.saleswright.platform.messaging.Subscription.RawEvent;
import io.saleswright.platform.messaging.Subscription.Route;
import io.saleswright.platform.mongodb.LostRace;
import io.saleswright.platform.mongodb.NewerSchema;
import io.saleswright.platform.mongodb.StoreFailures;
import io.saleswright.platform.mongodb.StoredReason;
import io.saleswright.platform.restored.VoidEvents;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;

/**
 * Takes one consumer's messages to their handlers and decides what a failure means: one that may
 * pass is thrown, so that the message is tried again; one that won't parks the source aggregate
 * (design 3).
 */
final class EventDispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(EventDispatcher.class);
  private static final String CORRELATION = "correlationId";
  private static final byte[] NOTHING = new byte[0];

  private final Subscription subscription;
  private final EventReader reader;
  private final ParkingLot parking;
  private final DeadLetters deadLetters;
  private final VoidEvents lost;
  private final InstantSource time;
  private final MeterRegistry registry;
  private final EventTraces traces;

  EventDispatcher(
      Subscription subscription,
      EventReader reader,
      ParkingLot parking,
      DeadLetters deadLetters,
      VoidEvents lost,
      InstantSource time,
      MeterRegistry registry,
      EventTraces traces) {
    this.subscription = subscription;
    this.reader = reader;
    this.parking = parking;
    this.deadLetters = deadLetters;
    this.lost = lost;
    this.time = time;
    this.registry = registry;
    this.traces = traces;
  }

  /** Handles a message, puts it aside, or throws because a later try may succeed. */
  void dispatch(ConsumerRecord<String, byte[]> record) {
    String aggregate = aggregate(record);
    String mark = ParkingLot.id(subscription.consumer(), record.topic(), aggregate);
    if (parking.isParked(subscription.consumer(), mark)) {
      deadLetters.put(subscription, record, aggregate, ParkedReason.WAITS);
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
    Attributes attributes = Attributes.of(record);
    EventHeaders headers = EventHeaders.read(attributes, record.key());
    MDC.put(CORRELATION, correlation(headers));
    String topic =
        readFrom.equals(subscription.deadLetterTopic())
            ? DeadLetters.originTopic(record)
            : readFrom;
    if (lost.contains(topic, headers.source(), headers.subject(), headers.sequence())) {
      count("void");
      return;
    }
    if (subscription.everything() == null && subscription.route(headers.type()) == null) {
      source(topic, headers, NOTHING);
      count("ignored");
      return;
    }
    byte[] data = data(attributes);
    Source source = source(topic, headers, data);
    mustSpeakOf(topic, headers.subject(), data);
    traces.within(
        subscription.consumer(),
        headers.type(),
        headers.traceparent(),
        trace -> apply(headers.within(trace), source, data));
    count("handled");
  }

  private void apply(EventHeaders headers, Source source, byte[] data) {
    @Nullable Consumer<ReceivedEvent<RawEvent>> everything = subscription.everything();
    @Nullable Route<?> route = subscription.route(headers.type());
    if (everything != null) {
      everything.accept(event(headers, source, new RawEvent(data)));
    } else if (route != null) {
      judge(route, headers, source, data);
    }
  }

  private static byte[] data(Attributes attributes) {
    byte[] json = attributes.data();
    if (json == null) {
      throw new Unreadable("The message has no data.");
    }
    return json;
  }

  /** Whether this consumer handles a type itself, rather than noting every type. */
  boolean handles(String type) {
    return subscription.handledTypes().contains(type);
  }

  /** Lets a fact that was refused before be judged once more, by its handler. */
  void takeUp(Fact fact, String aggregate, Trace trace, String by) {
    Route<?> route = Objects.requireNonNull(subscription.route(fact.type()));
    EventHeaders headers =
        new EventHeaders(
            fact.id(),
            by,
            fact.type(),
            aggregate,
            fact.at(),
            0,
            trace.correlationId(),
            null,
            trace.traceparent());
    judge(
        route,
        headers,
        new Source.Foreign(fact.id(), fact),
        fact.data().getBytes(StandardCharsets.UTF_8));
  }

  /** Hands an event to its handler, but for a foreign fact that can't be true as it is told. */
  private void judge(Route<?> route, EventHeaders headers, Source source, byte[] data) {
    BiConsumer<ReceivedEvent<RawEvent>, InvalidInput> refusing = subscription.refusing();
    if (refusing != null && source instanceof Source.Foreign) {
      Optional<InvalidInput> fault = FactDoor.fault(headers, data, time.instant());
      if (fault.isPresent()) {
        refusing.accept(event(headers, source, new RawEvent(data)), fault.get());
        return;
      }
    }
    accept(route, headers, source, data);
  }

  /** Refuses data that names another aggregate than the message's key and subject. */
  private void mustSpeakOf(String topic, String subject, byte[] data) {
    String field = subscription.identity(topic);
    if (field == null) {
      return;
    }
    JsonNode json = EventTrees.read(data);
    if (json == null) {
      throw EventTrees.noJson();
    }
    String named = json.path(field).stringValue(null);
    if (named != null && !named.equals(subject)) {
      throw new Unreadable(
          "The message is about {subject} and its data names {named} in {field}: both must be the"
              + " same.",
          Map.of(
              "subject",
              EventHeaders.shown(subject),
              "named",
              EventHeaders.shown(named),
              "field",
              field));
    }
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

  private Source source(String topic, EventHeaders headers, byte[] data) {
    if (subscription.isForeign(topic)) {
      String id = headers.source() + " " + headers.id();
      String json = new String(data, StandardCharsets.UTF_8);
      return new Source.Foreign(id, new Fact(id, headers.type(), headers.time(), json));
    }
    if (headers.sequence() < 1) {
      throw new Unreadable("The header ce_sequence is missing or below 1.");
    }
    return new Source.Numbered(topic + "/" + headers.subject(), headers.sequence());
  }

  private void park(
      ConsumerRecord<String, byte[]> record, String aggregate, RuntimeException failure) {
    Reason reason = ParkedReason.of(failure);
    Attributes attributes = Attributes.asFarAsReadable(record);
    RecordMetadata letter = deadLetters.put(subscription, record, aggregate, reason);
    parking.park(
        new ParkedAggregate(
            ParkingLot.id(subscription.consumer(), record.topic(), aggregate),
            subscription.consumer(),
            record.topic(),
            aggregate,
            time.instant(),
            Attributes.nameOf(
                record,
                Attributes.place(
                    record.topic(), Integer.toString(record.partition()), record.offset())),
            String.valueOf(attributes.get("type")),
            ParkedReason.english(reason),
            1),
        StoredReason.write(reason),
        letter.partition(),
        letter.offset());
    count("parked");
    LOG.error("{} parked {} of {}", subscription.consumer(), aggregate, record.topic(), failure);
  }

  private static String aggregate(ConsumerRecord<String, byte[]> record) {
    if (record.key() != null) {
      return record.key();
    }
    String subject = Attributes.asFarAsReadable(record).get("subject");
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
