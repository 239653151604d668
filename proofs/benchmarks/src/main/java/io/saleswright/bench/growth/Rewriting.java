package io.saleswright.bench.growth;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * Makes another document from one that a service wrote: other identities, numbers and names, and
 * written at another time. Days and deadlines stay.
 *
 * @param texts what replaces a text, wherever a value is just this text
 * @param earlier how much earlier the other one was written
 */
record Rewriting(Map<String, String> texts, Duration earlier) {

  /** The fields that say when something was written. */
  private static final Set<String> MOMENTS =
      Set.of("at", "recorded", "receivedAt", "clearedAt", "from");

  Rewriting {
    texts = Map.copyOf(texts);
  }

  /** The other document; the given one stays as it is. */
  BsonDocument apply(BsonDocument document) {
    BsonDocument other = new BsonDocument();
    document.forEach((field, value) -> other.append(field, valueOf(field, value)));
    return other;
  }

  private BsonValue valueOf(String field, BsonValue value) {
    return switch (value) {
      case BsonDocument document -> apply(document);
      case BsonArray array ->
          new BsonArray(array.stream().map(element -> valueOf(field, element)).toList());
      case BsonString text -> new BsonString(texts.getOrDefault(text.getValue(), text.getValue()));
      case BsonDateTime moment when MOMENTS.contains(field) ->
          new BsonDateTime(moment.getValue() - earlier.toMillis());
      default -> value;
    };
  }
}
