package io.saleswright.client.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A record of a topic, read as an event. What it lacks is empty. For one thread. */
public final class LoggedEvent {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ConsumerRecord<String, byte[]> record;
  private @Nullable JsonNode value;
  private @Nullable JsonNode data;

  /** Reads a record. */
  public LoggedEvent(ConsumerRecord<String, byte[]> record) {
    this.record = record;
  }

  public String topic() {
    return record.topic();
  }

  public int partition() {
    return record.partition();
  }

  public long offset() {
    return record.offset();
  }

  /** Where it lies, for a person who looks for it. */
  public String place() {
    return topic() + "/" + partition() + "@" + offset();
  }

  /** The record's key: id of the aggregate. */
  public String key() {
    return record.key() == null ? "" : record.key();
  }

  /** Identity of the event. */
  public String id() {
    return attribute("id");
  }

  /** What it is called where somebody decided on it: its identity, or its place without one. */
  public String name() {
    return id().isBlank() ? place() : id();
  }

  /** Who published it. */
  public String source() {
    return attribute("source");
  }

  /** CloudEvents type. */
  public String type() {
    return attribute("type");
  }

  /** Id of the aggregate that it speaks of. */
  public String subject() {
    String subject = attribute("subject");
    return subject.isEmpty() ? key() : subject;
  }

  /**
   * Id of the aggregate under which a consumer puts it aside: its key, also where it speaks of
   * another.
   */
  public String aggregate() {
    if (record.key() != null) {
      return record.key();
    }
    String subject = attribute("subject");
    return subject.isEmpty() ? "unknown" : subject;
  }

  /** Its number within the aggregate; 0 when it has none. */
  public long sequence() {
    String text = attribute("sequence");
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  /** The same for everything that one request set in motion. */
  public String correlation() {
    return attribute("correlationid");
  }

  /** Identity of the event that caused it. */
  public String causation() {
    return attribute("causationid");
  }

  /** When it happened; the epoch when it does not say so. */
  public Instant time() {
    try {
      return OffsetDateTime.parse(attribute("time")).toInstant();
    } catch (DateTimeParseException _) {
      return Instant.EPOCH;
    }
  }

  /** Its data; a missing node when they are no JSON. */
  public JsonNode data() {
    if (data == null) {
      data = isStructured() ? value().path("data") : value();
    }
    return data;
  }

  /** A text of its data at the top; empty when there is none. */
  public String text(String field) {
    return data().path(field).asString("");
  }

  private JsonNode value() {
    if (value == null) {
      value = read();
    }
    return value;
  }

  private JsonNode read() {
    try {
      return record.value() == null ? MissingNode.getInstance() : JSON.readTree(record.value());
    } catch (JacksonException _) {
      return MissingNode.getInstance();
    }
  }

  /** Whether the attributes travel with the data in the value, as plants may send them. */
  private boolean isStructured() {
    return header("content-type")
        .strip()
        .toLowerCase(Locale.ROOT)
        .startsWith("application/cloudevents+json");
  }

  private String attribute(String name) {
    return isStructured() ? value().path(name).asString("") : header("ce_" + name);
  }

  /** The last header with this name, however its sender spells it. */
  private String header(String name) {
    String found = "";
    for (Header header : record.headers()) {
      String spelling = header.key().toLowerCase(Locale.ROOT).replace('-', '_');
      if (spelling.equals(name.replace('-', '_')) && header.value() != null) {
        found = new String(header.value(), StandardCharsets.UTF_8);
      }
    }
    return found;
  }
}
