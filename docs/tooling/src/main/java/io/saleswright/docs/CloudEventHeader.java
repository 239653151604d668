package io.saleswright.docs;

/** The headers of an event's record: CloudEvents 1.0, Kafka's binary mode. */
enum CloudEventHeader {
  SPEC_VERSION("ce_specversion", "1.0", true, true),
  ID("ce_id", "identity of the event; a repeat has the same", true, true),
  SOURCE("ce_source", "who tells it", true, true),
  TYPE("ce_type", "service, event and major version, such as order.OrderPlaced.v1", true, true),
  SUBJECT(
      "ce_subject",
      "id of the aggregate that it speaks of; the key of the record is the same",
      true,
      false),
  TIME("ce_time", "when it happened, UTC", true, true),
  DATA_SCHEMA("ce_dataschema", "the schema of the data: its $id", true, false),
  SEQUENCE(
      "ce_sequence",
      "1, 2, 3, … without gaps for each aggregate; foreign systems may leave it out",
      true,
      false),
  CORRELATION_ID(
      "ce_correlationid", "the same for everything that one request set in motion", false, false),
  CAUSATION_ID("ce_causationid", "the event that caused it, if one did", false, false),
  TRACE_PARENT("ce_traceparent", "W3C trace context, if tracing is on", false, false),
  CONTENT_TYPE("content-type", "application/json", true, false);

  private final String headerName;
  private final String meaning;
  private final boolean alwaysSent;
  private final boolean alwaysNeeded;

  CloudEventHeader(String headerName, String meaning, boolean alwaysSent, boolean alwaysNeeded) {
    this.headerName = headerName;
    this.meaning = meaning;
    this.alwaysSent = alwaysSent;
    this.alwaysNeeded = alwaysNeeded;
  }

  String headerName() {
    return headerName;
  }

  String meaning() {
    return meaning;
  }

  /** Whether our services send it with every event. */
  boolean isAlwaysSent() {
    return alwaysSent;
  }

  /** Whether an event without it is unreadable, and so parked. */
  boolean isAlwaysNeeded() {
    return alwaysNeeded;
  }
}
