package io.saleswright.client.log;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
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
    return header("ce_id");
  }

  /** Who published it. */
  public String source() {
    return header("ce_source");
  }

  /** CloudEvents type. */
  public String type() {
    return header("ce_type");
  }

  /** Id of the aggregate that it speaks of. */
  public String subject() {
    String subject = header("ce_subject");
    return subject.isEmpty() ? key() : subject;
  }

  /** Its number within the aggregate; 0 when it has none. */
  public long sequence() {
    String text = header("ce_sequence");
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  /** The same for everything that one request set in motion. */
  public String correlation() {
    return header("ce_correlationid");
  }

  /** Identity of the event that caused it. */
  public String causation() {
    return header("ce_causationid");
  }

  /** When it happened; the epoch when it does not say so. */
  public Instant time() {
    try {
      return Instant.parse(header("ce_time"));
    } catch (DateTimeParseException _) {
      return Instant.EPOCH;
    }
  }

  /** Its data; a missing node when they are no JSON. */
  public JsonNode data() {
    if (data == null) {
      data = read();
    }
    return data;
  }

  /** A text of its data at the top; empty when there is none. */
  public String text(String field) {
    return data().path(field).asString("");
  }

  private JsonNode read() {
    try {
      return record.value() == null ? MissingNode.getInstance() : JSON.readTree(record.value());
    } catch (JacksonException _) {
      return MissingNode.getInstance();
    }
  }

  private String header(String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? ""
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
