package io.saleswright.check.rules;

import io.saleswright.client.log.LoggedEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;

/**
 * Events that topics know and the stores have lost, because they were taken back to an older point
 * (ADR 0036). They are in the topics for ever and count for nothing. Every service's database lists
 * all of them.
 */
public final class LostEvents {

  /** The collection of the list. */
  public static final String COLLECTION = "voidEvents";

  private final Map<Numbered, NavigableMap<Long, Long>> ranges = new HashMap<>();
  private final Map<Instant, Long> byRestore = new TreeMap<>();
  private final Set<String> numbers = new HashSet<>();

  /** Nothing is lost. */
  public LostEvents() {}

  /** Learns of some events of an aggregate; hearing of them again changes nothing. */
  public void add(BsonDocument entry) {
    long from = entry.getNumber("from").longValue();
    long to = entry.getNumber("to").longValue();
    NavigableMap<Long, Long> ofStream =
        ranges.computeIfAbsent(
            new Numbered(
                Amounts.text(entry, "topic"),
                Amounts.text(entry, "source"),
                Amounts.text(entry, "aggregate")),
            _ -> new TreeMap<>());
    if (!ofStream.containsKey(from)) {
      byRestore.merge(
          Instant.ofEpochMilli(entry.getDateTime("taken").getValue()), to - from + 1, Long::sum);
    }
    ofStream.merge(from, to, Math::max);
    entry.getArray("numbers").forEach(number -> numbers.add(number.asString().getValue()));
  }

  /** Whether an event is lost. */
  public boolean contains(LoggedEvent event) {
    NavigableMap<Long, Long> ofStream = ranges.get(Numbered.of(event));
    if (ofStream == null) {
      return false;
    }
    Map.Entry<Long, Long> range = ofStream.floorEntry(event.sequence());
    return range != null && event.sequence() <= range.getValue();
  }

  /** The greatest number of an aggregate that is lost; 0 when none is. */
  public long last(Numbered whose) {
    NavigableMap<Long, Long> ofStream = ranges.get(whose);
    return ofStream == null
        ? 0
        : ofStream.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** Whether a lost paper has this number. */
  boolean hasNumber(String number) {
    return numbers.contains(number);
  }

  /** Notes what was lost. */
  public void note(Findings findings) {
    byRestore.forEach((taken, events) ->
        findings.note(
            "stores",
            "were taken back to " + taken + "; since then " + events + " events are void"));
  }
}
