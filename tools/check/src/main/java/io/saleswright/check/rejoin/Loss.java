package io.saleswright.check.rejoin;

import io.saleswright.check.rules.Numbered;
import io.saleswright.client.log.LoggedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
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

  /** Where events say how people call their document; other numbers are those of others. */
  private static final List<String> NUMBER_FIELDS = List.of("number", "counterNumber");

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9-]*-\\d{4,}");

  private final Numbered stream;
  private final long from;
  private final boolean unknown;
  private final TreeSet<String> numbers = new TreeSet<>();
  private long to;
  private long events;
  private long revision;
  private Instant earliest = Instant.MAX;

  /**
   * @param from the first number that the store does not have
   * @param unknown whether the store does not know the aggregate at all
   */
  Loss(Numbered stream, long from, boolean unknown) {
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
    JsonNode data = event.data();
    for (String field : NUMBER_FIELDS) {
      String number = data.path(field).asString("");
      if (FORM.matcher(number).matches()) {
        numbers.add(number);
      }
    }
    revision = Math.max(revision, data.path("revision").asLong(0));
    earliest = event.time().isBefore(earliest) ? event.time() : earliest;
  }

  Numbered stream() {
    return stream;
  }

  long to() {
    return to;
  }

  long events() {
    return events;
  }

  /** The highest revision that is told; 0 when none is. */
  long revision() {
    return revision;
  }

  /** When the first of them happened. */
  Instant earliest() {
    return earliest;
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
    BsonDocument said =
        new BsonDocument("topic", new BsonString(stream.topic()))
            .append("source", new BsonString(stream.source()))
            .append("aggregate", new BsonString(stream.aggregate()))
            .append("from", new BsonInt64(from))
            .append("to", new BsonInt64(to))
            .append("taken", new BsonDateTime(taken.toEpochMilli()));
    BsonArray told = new BsonArray(numbers.stream().map(BsonString::new).toList());
    return new BsonDocument("$set", said)
        .append("$addToSet", new BsonDocument(NUMBERS, new BsonDocument("$each", told)));
  }
}
