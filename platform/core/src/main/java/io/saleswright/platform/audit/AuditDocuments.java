package io.saleswright.platform.audit;

import com.mongodb.client.model.Filters;
import io.saleswright.platform.audit.AuditEntry.Extent;
import io.saleswright.platform.audit.AuditEntry.Subject;
import io.saleswright.platform.audit.AuditEntry.Trace;
import io.saleswright.platform.chain.ChainHash;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The stored form of entries. Its fields are flat, so that each can be searched and hashed. */
final class AuditDocuments {

  static final String NUMBER = "_id";
  static final String ENTRY = "entry";
  static final String AT = "at";
  static final String BY = "by";
  static final String KIND = "kind";
  static final String THING = "thing";
  static final String SUBJECT = "subject";
  static final String COUNT = "count";
  static final String HASH = "hash";

  /** What is an entry of the chain. */
  static final Bson NUMBERED = Filters.gte(NUMBER, 1L);

  static final String COMMAND = "command";
  private static final String VERSION = "version";
  private static final String REVISION = "revision";
  static final String FILTERS = "filters";
  private static final String CORRELATION = "correlation";
  private static final String CAUSATION = "causation";

  private AuditDocuments() {}

  /** The document of an entry that gets a number, behind one with a hash. */
  static BsonDocument write(AuditEntry entry, long number, String before) {
    BsonDocument document =
        new BsonDocument(NUMBER, new BsonInt64(number))
            .append(ENTRY, new BsonString(entry.id()))
            .append(AT, new BsonDateTime(entry.at().toEpochMilli()))
            .append(BY, new BsonString(entry.by()))
            .append(KIND, new BsonString(entry.kind().word()))
            .append(THING, new BsonString(entry.subject().thing()));
    put(document, SUBJECT, entry.subject().id());
    put(document, COMMAND, entry.command());
    put(document, VERSION, entry.extent().version());
    put(document, REVISION, entry.extent().revision());
    put(document, COUNT, entry.extent().count());
    if (!entry.extent().filters().isEmpty()) {
      BsonDocument filters = new BsonDocument();
      entry.extent().filters().forEach((name, value) -> put(filters, name, value));
      document.append(FILTERS, filters);
    }
    put(document, CORRELATION, entry.trace().correlationId());
    put(document, CAUSATION, entry.trace().causationId());
    return document.append(HASH, new BsonString(ChainHash.of(before, plain(document))));
  }

  static long number(BsonDocument document) {
    return document.getInt64(NUMBER).getValue();
  }

  static String hash(BsonDocument document) {
    return document.getString(HASH).getValue();
  }

  static AuditEntry read(BsonDocument document) {
    SortedMap<String, String> filters = new TreeMap<>();
    document
        .getDocument(FILTERS, new BsonDocument())
        .forEach((name, value) -> filters.put(name, value.asString().getValue()));
    return new AuditEntry(
        document.getString(ENTRY).getValue(),
        Instant.ofEpochMilli(document.getDateTime(AT).getValue()),
        document.getString(BY).getValue(),
        AuditKind.of(document.getString(KIND).getValue()),
        new Subject(document.getString(THING).getValue(), text(document, SUBJECT)),
        text(document, COMMAND),
        new Extent(
            number(document, VERSION),
            number(document, REVISION),
            number(document, COUNT),
            filters),
        new Trace(text(document, CORRELATION), text(document, CAUSATION)));
  }

  /** The fields as they are hashed; a moment counts as its milliseconds. */
  static Map<String, Object> plain(BsonDocument document) {
    Map<String, Object> fields = new TreeMap<>();
    document.forEach((name, value) -> {
      if (!name.equals(HASH)) {
        fields.put(name, plain(value));
      }
    });
    return fields;
  }

  private static Object plain(BsonValue value) {
    return switch (value) {
      case BsonString text -> text.getValue();
      case BsonInt64 number -> number.getValue();
      case BsonDateTime moment -> moment.getValue();
      case BsonDocument inner -> plain(inner);
      default -> throw new IllegalArgumentException("no entry has a " + value.getBsonType());
    };
  }

  private static void put(BsonDocument document, String field, @Nullable String value) {
    if (value != null) {
      document.append(field, new BsonString(value));
    }
  }

  private static void put(BsonDocument document, String field, @Nullable Long value) {
    if (value != null) {
      document.append(field, new BsonInt64(value));
    }
  }

  private static @Nullable String text(BsonDocument document, String field) {
    return document.containsKey(field) ? document.getString(field).getValue() : null;
  }

  private static @Nullable Long number(BsonDocument document, String field) {
    return document.containsKey(field) ? document.getInt64(field).getValue() : null;
  }
}
