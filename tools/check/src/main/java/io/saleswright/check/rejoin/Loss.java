package io.saleswright.check.rejoin;

import io.saleswright.client.log.LoggedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.conversions.Bson;
import tools.jackson.databind.JsonNode;

/** What a topic knows of an aggregate, and its store has lost. For one thread. */
final class Loss {

  private static final String NUMBERS = "numbers";

  private final Stream stream;
  private final long from;
  private final boolean unknown;
  private final TreeSet<String> numbers = new TreeSet<>();
  private long to;
  private long events;

  /**
   * @param from the first number that the store does not have
   * @param unknown whether the store does not know the aggregate at all
   */
  Loss(Stream stream, long from, boolean unknown) {
    this.stream = stream;
    this.from = from;
    this.unknown = unknown;
    this.to = from - 1;
  }

  void add(LoggedEvent event) {
    if (event.sequence() > to) {
      to = event.sequence();
      events++;
    }
    event
        .data()
        .properties()
        .forEach(field -> {
          if (isNumber(field)) {
            numbers.add(field.getValue().asString());
          }
        });
  }

  /** Whether a field says how people call a document or a paper. */
  private static boolean isNumber(Map.Entry<String, JsonNode> field) {
    return field.getKey().toLowerCase(Locale.ROOT).endsWith("number")
        && field.getValue().isString()
        && field.getValue().asString().matches("[A-Z][A-Za-z0-9-]*-\\d{4,}");
  }

  Stream stream() {
    return stream;
  }

  long to() {
    return to;
  }

  long events() {
    return events;
  }

  boolean isUnknown() {
    return unknown;
  }

  /** How people call what is lost. */
  List<String> numbers() {
    return new ArrayList<>(numbers);
  }

  /** Its identity among all that was ever lost. */
  String id() {
    return String.join(" ", stream.topic(), stream.source(), stream.aggregate(), "" + from);
  }

  /** What the list of what is lost says of it; the same however often it is written. */
  Bson entry(Instant taken) {
    return new BsonDocument(
        "$set",
        new BsonDocument("topic", new BsonString(stream.topic()))
            .append("source", new BsonString(stream.source()))
            .append("aggregate", new BsonString(stream.aggregate()))
            .append("from", new BsonInt64(from))
            .append("to", new BsonInt64(to))
            .append("taken", new BsonDateTime(taken.toEpochMilli()))
            .append(NUMBERS, new BsonArray(numbers.stream().map(BsonString::new).toList())));
  }
}
