package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Reason;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonString;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * A reason in the form in which it is kept, in documents and in headers of messages: what an
 * earlier release kept has none, and is told in the words that were kept then.
 */
public final class StoredReason {

  /** Beyond it the English words alone are kept. */
  private static final int LONGEST = 2_000;

  private static final String PROBLEM = "problem";
  private static final String FIELD = "field";
  private static final String TEXT = "text";
  private static final String VALUES = "values";

  private StoredReason() {}

  /** The reason as JSON; null when it is too long to be kept. */
  public static @Nullable String write(Reason reason) {
    BsonDocument values = new BsonDocument();
    new TreeMap<>(reason.values())
        .forEach((name, value) -> values.append(name, new BsonString(value)));
    String json =
        new BsonDocument(PROBLEM, new BsonString(reason.problem()))
            .append(FIELD, new BsonString(reason.field()))
            .append(TEXT, new BsonString(reason.text()))
            .append(VALUES, values)
            .toJson();
    return json.length() <= LONGEST ? json : null;
  }

  /** The reason that was kept; null when none was, or none that can be read. */
  public static @Nullable Reason read(@Nullable String json) {
    if (json == null) {
      return null;
    }
    try {
      BsonDocument kept = BsonDocument.parse(json);
      Map<String, String> values = new TreeMap<>();
      kept.getDocument(VALUES, new BsonDocument())
          .forEach((name, value) -> values.put(name, value.asString().getValue()));
      return new Reason(text(kept, PROBLEM), text(kept, FIELD), text(kept, TEXT), values);
    } catch (JsonParseException | BsonInvalidOperationException _) {
      return null;
    }
  }

  private static String text(BsonDocument kept, String field) {
    return kept.getString(field).getValue();
  }
}
