package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.kernel.Cause.Source;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Reason;
import io.saleswright.platform.kernel.RuleViolation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import org.jspecify.annotations.Nullable;

/**
 * What an envelope remembers of the facts that it refused: each with what was told, so that it can
 * be judged again, once per telling however often it is repeated.
 */
final class RefusalMemory {

  /** A topic that is read anew tells all of them again, and a repeat must tell nobody anything. */
  private static final int REMEMBERED = 300;

  /** All that is kept of all of them. */
  private static final int MOST_BYTES = 96 * 1024;

  private static final int LONGEST_DATA = 8 * 1024;

  /** All data that is kept: refused facts must not crowd out what the aggregate lives of. */
  private static final int MOST_DATA = 32 * 1024;

  private static final int LONGEST_DETAIL = 500;

  private RefusalMemory() {}

  /**
   * The entries after a change.
   *
   * @param entries all that are kept, the latest last
   * @param changed the one that was added or changed
   */
  record Remembered(BsonArray entries, Discrepancy changed) {}

  /** Whether a cause brings a fact that stands among the refused ones. */
  static boolean isOpen(Envelope<?> before, Cause cause) {
    return indexOf(before.discrepancies(), cause) >= 0;
  }

  /** The entries with one for a refusal; empty when they say the same already. */
  static Optional<Remembered> refused(Envelope<?> before, Cause cause, RuntimeException refusal) {
    String from = CauseMemory.describe(cause);
    BsonDocument entry = entry(before.id(), from, cause, refusal);
    BsonArray entries = before.discrepancies().clone();
    int known = indexOf(entries, cause);
    if (known >= 0) {
      if (sameReason(entries.get(known).asDocument(), entry)) {
        return Optional.empty();
      }
      entries.set(known, entry);
    } else {
      entries.add(entry);
    }
    forgetOldData(entries);
    forgetOldest(entries);
    return Optional.of(new Remembered(entries, Discrepancies.discrepancy(before.id(), entry)));
  }

  /** The entries when what a cause tells has taken effect; empty when it was not refused before. */
  static Optional<Remembered> takenUp(Envelope<?> before, Cause cause) {
    int known = indexOf(before.discrepancies(), cause);
    if (known < 0) {
      return Optional.empty();
    }
    BsonArray entries = before.discrepancies().clone();
    BsonDocument entry = entries.get(known).asDocument().clone();
    entry.append(Discrepancies.TAKEN_UP_AT, date(cause.at()));
    entry.append(Discrepancies.TAKEN_UP_BY, new BsonString(cause.by()));
    entries.set(known, entry);
    return Optional.of(new Remembered(entries, Discrepancies.discrepancy(before.id(), entry)));
  }

  /** Of the oldest entries only the refusal is kept, when all data together become too much. */
  private static void forgetOldData(BsonArray entries) {
    int kept = 0;
    for (int index = entries.size() - 1; index >= 0; index--) {
      BsonDocument entry = entries.get(index).asDocument();
      BsonDocument fact = entry.getDocument(Discrepancies.FACT, new BsonDocument());
      kept += bytes(fact.getString(Discrepancies.DATA, new BsonString("")).getValue());
      if (kept > MOST_DATA && fact.containsKey(Discrepancies.DATA)) {
        BsonDocument shortened = fact.clone();
        shortened.remove(Discrepancies.DATA);
        entries.set(index, entry.clone().append(Discrepancies.FACT, shortened));
      }
    }
  }

  private static void forgetOldest(BsonArray entries) {
    int bytes = 0;
    int kept = 0;
    while (kept < entries.size() && kept < REMEMBERED && bytes <= MOST_BYTES) {
      kept++;
      bytes += bytes(entries.get(entries.size() - kept).asDocument());
    }
    if (bytes > MOST_BYTES) {
      kept--;
    }
    entries.subList(0, entries.size() - kept).clear();
  }

  private static int bytes(BsonDocument entry) {
    return new RawBsonDocument(entry, new BsonDocumentCodec()).getByteBuffer().remaining();
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static int indexOf(BsonArray entries, Cause cause) {
    if (cause.source() == null || cause.source() instanceof Source.Numbered) {
      return -1;
    }
    BsonString from = new BsonString(CauseMemory.describe(cause));
    for (int index = 0; index < entries.size(); index++) {
      BsonDocument entry = entries.get(index).asDocument();
      if (from.equals(entry.get(Discrepancies.FROM))
          && !entry.containsKey(Discrepancies.TAKEN_UP_AT)) {
        return index;
      }
    }
    return -1;
  }

  private static boolean sameReason(BsonDocument before, BsonDocument now) {
    return before.getString(Discrepancies.PROBLEM).equals(now.getString(Discrepancies.PROBLEM))
        && before.getString(Discrepancies.DETAIL).equals(now.getString(Discrepancies.DETAIL));
  }

  private static BsonDocument entry(
      String aggregate, String from, Cause cause, RuntimeException refusal) {
    BsonDocument entry =
        new BsonDocument(
                Discrepancies.ENTRY,
                new BsonString(Ids.derived(aggregate, from, cause.at().toString())))
            .append(Discrepancies.AT, date(cause.at()))
            .append(Discrepancies.FROM, new BsonString(from));
    switch (refusal) {
      case RuleViolation violation -> tell(entry, violation.rule(), Reason.of(violation));
      case InvalidInput invalid ->
          tell(entry, invalid.errors().getFirst().rule(), Reason.of(invalid));
      default -> throw refusal;
    }
    Fact fact = fact(cause);
    if (fact != null) {
      entry.append(Discrepancies.FACT, fact(fact));
    }
    return entry;
  }

  private static void tell(BsonDocument entry, String rule, Reason reason) {
    String detail = reason.english();
    entry
        .append(Discrepancies.RULE, new BsonString(rule))
        .append(Discrepancies.PROBLEM, new BsonString(reason.problem()))
        .append(
            Discrepancies.DETAIL,
            new BsonString(detail.substring(0, Math.min(LONGEST_DETAIL, detail.length()))));
    String words = StoredReason.write(reason);
    if (words != null) {
      entry.append(Discrepancies.WORDS, new BsonString(words));
    }
  }

  private static BsonValue fact(Fact fact) {
    BsonDocument kept =
        new BsonDocument(Discrepancies.TYPE, new BsonString(fact.type()))
            .append(Discrepancies.AT, date(fact.at()));
    if (bytes(fact.data()) <= LONGEST_DATA) {
      kept.append(Discrepancies.DATA, new BsonString(fact.data()));
    }
    return kept;
  }

  private static @Nullable Fact fact(Cause cause) {
    return switch (cause.source()) {
      case Source.Foreign foreign -> foreign.fact();
      case Source.Told told -> told.fact();
      case Source.Numbered _ -> null;
      case null -> null;
    };
  }

  private static BsonDateTime date(Instant instant) {
    return new BsonDateTime(instant.toEpochMilli());
  }
}
