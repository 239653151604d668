package io.saleswright.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of an event as they travel in the headers of a record: CloudEvents 1.0, Kafka
 * protocol binding, binary mode.
 *
 * @param id identity of the event, unique within its source
 * @param source who published it
 * @param type service, event and major version
 * @param subject id of the aggregate that the event is about
 * @param time when it happened
 * @param sequence its number within the aggregate, or 0 when its source doesn't number
 * @param correlationId the same for everything that one request set in motion
 * @param causationId the event that caused it, if one did
 * @param traceparent W3C trace context, if tracing is on
 */
record EventHeaders(
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    long sequence,
    @Nullable String correlationId,
    @Nullable String causationId,
    @Nullable String traceparent) {

  private static final String SPEC_VERSION = "1.0";
  private static final int LONGEST_SHOWN = 60;
  private static final int FIRST_YEAR = 1970;
  private static final int LAST_YEAR = 9999;
  private static final String SCHEMA = "https://saleswright.io/events/%s.schema.json";

  /** The same as part of another span. */
  EventHeaders within(@Nullable String trace) {
    return new EventHeaders(
        id, source, type, subject, time, sequence, correlationId, causationId, trace);
  }

  void writeTo(Headers headers) {
    put(headers, "ce_specversion", SPEC_VERSION);
    put(headers, "ce_id", id);
    put(headers, "ce_source", source);
    put(headers, "ce_type", type);
    put(headers, "ce_subject", subject);
    put(headers, "ce_time", time.toString());
    put(headers, "ce_dataschema", SCHEMA.formatted(type));
    put(headers, "ce_sequence", Long.toString(sequence));
    put(headers, "ce_correlationid", correlationId);
    put(headers, "ce_causationid", causationId);
    put(headers, "ce_traceparent", traceparent);
    put(headers, "content-type", "application/json");
  }

  /**
   * Reads the attributes of an event.
   *
   * @param key key of the record, which stands in for a missing subject
   * @throws Unreadable when a required attribute is missing or malformed, or the subject is another
   *     one than the key
   */
  static EventHeaders read(Attributes attributes, @Nullable String key) {
    String version = required(attributes, "specversion");
    if (!version.equals(SPEC_VERSION)) {
      throw new Unreadable(
          "The {attribute} is not 1.0.", Map.of("attribute", attributes.label("specversion")));
    }
    String subject = attributes.get("subject");
    if (subject == null && key == null) {
      throw new Unreadable(
          "Neither the {subject} nor the key of the message says what it speaks of.",
          Map.of("subject", attributes.label("subject")));
    }
    if (subject != null && key != null && !subject.equals(key)) {
      throw new Unreadable(
          "The key of the message says {key} and the {place} says {subject}: both must be the"
              + " same.",
          Map.of(
              "key", shown(key), "place", attributes.label("subject"), "subject", shown(subject)));
    }
    return new EventHeaders(
        required(attributes, "id"),
        required(attributes, "source"),
        required(attributes, "type"),
        subject != null ? subject : String.valueOf(key),
        time(attributes),
        sequence(attributes),
        attributes.get("correlationid"),
        attributes.get("causationid"),
        attributes.get("traceparent"));
  }

  private static Instant time(Attributes attributes) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(required(attributes, "time"));
      if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
        return time.toInstant();
      }
    } catch (DateTimeException _) {
      // Said below: it is no moment, or none that anything happened at.
    }
    throw new Unreadable(
        "The {attribute} is no moment such as 2026-11-22T08:30:00Z.",
        Map.of("attribute", attributes.label("time")));
  }

  private static long sequence(Attributes attributes) {
    String value = attributes.get("sequence");
    try {
      return value == null ? 0 : Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new Unreadable(
          "The {attribute} is no whole number.", Map.of("attribute", attributes.label("sequence")));
    }
  }

  private static String required(Attributes attributes, String name) {
    String value = attributes.get(name);
    if (value == null || value.isBlank()) {
      throw new Unreadable(
          "The {attribute} is missing.", Map.of("attribute", attributes.label(name)));
    }
    return value;
  }

  /** An identity as a sentence quotes it. */
  static String shown(String identity) {
    return identity.length() <= LONGEST_SHOWN
        ? identity
        : identity.substring(0, LONGEST_SHOWN) + "…";
  }

  static void put(Headers headers, String name, @Nullable String value) {
    if (value != null) {
      headers.remove(name);
      headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
