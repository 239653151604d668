package io.saleswright.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.apache.kafka.common.header.Header;
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
  private static final String SCHEMA_PREFIX = "urn:saleswright:schema:";

  void writeTo(Headers headers) {
    put(headers, "ce_specversion", SPEC_VERSION);
    put(headers, "ce_id", id);
    put(headers, "ce_source", source);
    put(headers, "ce_type", type);
    put(headers, "ce_subject", subject);
    put(headers, "ce_time", time.toString());
    put(headers, "ce_dataschema", SCHEMA_PREFIX + type);
    put(headers, "ce_sequence", Long.toString(sequence));
    put(headers, "ce_correlationid", correlationId);
    put(headers, "ce_causationid", causationId);
    put(headers, "ce_traceparent", traceparent);
    put(headers, "content-type", "application/json");
  }

  /**
   * Reads the attributes of a record.
   *
   * @param key key of the record, which stands in for a missing subject
   * @throws Unreadable when a required attribute is missing or malformed
   */
  static EventHeaders read(Headers headers, @Nullable String key) {
    String version = required(headers, "ce_specversion");
    if (!version.equals(SPEC_VERSION)) {
      throw new Unreadable("ce_specversion is not " + SPEC_VERSION);
    }
    String subject = text(headers, "ce_subject");
    if (subject == null && key == null) {
      throw new Unreadable("neither ce_subject nor the key names the aggregate");
    }
    return new EventHeaders(
        required(headers, "ce_id"),
        required(headers, "ce_source"),
        required(headers, "ce_type"),
        subject != null ? subject : String.valueOf(key),
        time(required(headers, "ce_time")),
        sequence(text(headers, "ce_sequence")),
        text(headers, "ce_correlationid"),
        text(headers, "ce_causationid"),
        text(headers, "ce_traceparent"));
  }

  private static Instant time(String value) {
    try {
      return Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw new Unreadable("ce_time is no instant", e);
    }
  }

  private static long sequence(@Nullable String value) {
    try {
      return value == null ? 0 : Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new Unreadable("ce_sequence is no number", e);
    }
  }

  private static String required(Headers headers, String name) {
    String value = text(headers, name);
    if (value == null || value.isBlank()) {
      throw new Unreadable(name + " is missing");
    }
    return value;
  }

  static @Nullable String text(Headers headers, String name) {
    Header header = headers.lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }

  static void put(Headers headers, String name, @Nullable String value) {
    if (value != null) {
      headers.remove(name);
      headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }
}
