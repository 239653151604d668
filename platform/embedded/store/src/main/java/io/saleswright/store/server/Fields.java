package io.saleswright.store.server;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import java.util.List;

/** Fields that a command or a result must have; without them it is refused as not readable. */
final class Fields {

  private Fields() {}

  static String text(Document document, String field) {
    return value(document, field, String.class);
  }

  static int number(Document document, String field) {
    return value(document, field, Number.class).intValue();
  }

  static List<?> list(Document document, String field) {
    return value(document, field, List.class);
  }

  static Document document(Document document, String field) {
    return value(document, field, Document.class);
  }

  private static <T> T value(Document document, String field, Class<T> type) {
    var value = document.get(field);
    if (!type.isInstance(value)) {
      throw new FailedToParseException("'%s' must be a %s".formatted(field, type.getSimpleName()));
    }
    return type.cast(value);
  }
}
