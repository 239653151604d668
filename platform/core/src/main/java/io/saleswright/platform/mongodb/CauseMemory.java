package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.CommandKey;
import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.kernel.Cause.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/** The stored form of what an envelope remembers of the causes that wrote it. */
final class CauseMemory {

  private static final int REMEMBERED_KEYS = 50;
  private static final int REMEMBERED_FACTS = 200;

  private CauseMemory() {}

  /** Puts the memory of the first cause into a new document. */
  static void enter(Cause cause, BsonDocument document, BsonDocument created) {
    seen(cause, Map.of()).ifPresent(seen -> document.append(Envelope.SEEN, seen));
    fact(cause).ifPresent(fact -> document.append(Envelope.FACTS, new BsonArray(fact)));
    // The key of the first command is kept for ever, apart from the limited list of later keys.
    key(cause).ifPresent(created::putAll);
  }

  /** Adds the memory of a cause to the update of a document. */
  static void enter(Cause cause, Envelope<?> before, BsonDocument set, BsonDocument push) {
    seen(cause, before.seen()).ifPresent(seen -> set.append(Envelope.SEEN, seen));
    fact(cause).ifPresent(fact -> push.append(Envelope.FACTS, latest(fact, REMEMBERED_FACTS)));
    key(cause).ifPresent(key -> push.append(Envelope.KEYS, latest(List.of(key), REMEMBERED_KEYS)));
  }

  /** A push that keeps just the latest entries. */
  static BsonDocument latest(List<? extends BsonValue> added, int kept) {
    return new BsonDocument("$each", new BsonArray(added)).append("$slice", new BsonInt32(-kept));
  }

  /** Who or what caused a write: a message, or a person. */
  static String describe(Cause cause) {
    return switch (cause.source()) {
      case Source.Numbered(String stream, long sequence) -> stream + "#" + sequence;
      case Source.Foreign foreign -> foreign.id();
      case Source.Told(Fact fact) -> fact.id();
      case null -> cause.by();
    };
  }

  private static Optional<BsonArray> seen(Cause cause, Map<String, Long> before) {
    if (!(cause.source() instanceof Source.Numbered(String stream, long sequence))) {
      return Optional.empty();
    }
    BsonArray seen = new BsonArray();
    before.forEach((from, last) -> {
      if (!from.equals(stream)) {
        seen.add(mark(from, last));
      }
    });
    seen.add(mark(stream, sequence));
    return Optional.of(seen);
  }

  private static BsonDocument mark(String from, long sequence) {
    return new BsonDocument("from", new BsonString(from))
        .append("sequence", new BsonInt64(sequence));
  }

  private static Optional<List<BsonString>> fact(Cause cause) {
    return cause.source() instanceof Source.Foreign foreign
        ? Optional.of(List.of(new BsonString(foreign.id())))
        : Optional.empty();
  }

  private static Optional<BsonDocument> key(Cause cause) {
    CommandKey key = cause.key();
    return key == null
        ? Optional.empty()
        : Optional.of(
            new BsonDocument("key", new BsonString(key.memory(cause.by())))
                .append("body", new BsonString(key.bodyHash())));
  }
}
