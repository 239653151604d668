package io.saleswright.check.rules;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** Where the beginning of an audit was removed, as its entries say (SEC-08). */
final class AuditCuts {

  private final Map<Long, String> hashes = new TreeMap<>();
  private Instant latest = Instant.MIN;

  /** Looks whether an entry says so; one that says nothing that can be read counts for none. */
  void see(BsonDocument entry) {
    if (!is(entry, "kind", "ordered") || !is(entry, "command", "cut-audit")) {
      return;
    }
    BsonDocument said = entry.getDocument("filters", new BsonDocument());
    try {
      hashes.put(Long.valueOf(text(said, "last")), text(said, "lastHash"));
      Instant until = Instant.parse(text(said, "latest"));
      latest = until.isAfter(latest) ? until : latest;
    } catch (NumberFormatException | DateTimeParseException _) {
      // Then what is missing stays a break.
    }
  }

  private static boolean is(BsonDocument entry, String field, String word) {
    return new BsonString(word).equals(entry.get(field));
  }

  private static String text(BsonDocument said, String field) {
    return said.getString(field, new BsonString("")).getValue();
  }

  /** Names the last entry of each part that was removed, and its hash. */
  void each(BiConsumer<Long, String> reader) {
    hashes.forEach(reader);
  }

  /** Whether what was known of an entry that was removed differs from what was kept of it. */
  boolean isOtherThan(AuditHeads.Head before) {
    @Nullable String kept = hashes.get(before.number());
    return kept != null && !kept.equals(before.hash());
  }

  /** Whether a note was made before the latest moment of what was removed. */
  boolean include(String note) {
    try {
      UUID id = UUID.fromString(note);
      return id.version() == 7
          && !Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16).isAfter(latest);
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
