package io.saleswright.platform.restored;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.bson.BsonDocument;

/**
 * Events that count for nothing: they were published after the moment to which the stores were
 * taken back, and topics lived on (ADR 0036). Consumers pass over them, and their numbers are not
 * given out again. Read once, when the service starts, because they change only while no service
 * runs. Immutable.
 */
public final class VoidEvents {

  /** The collection that {@code saleswright rejoin} writes into every service's database. */
  public static final String COLLECTION = "voidEvents";

  /** None, as in every store that was never taken back. */
  public static final VoidEvents NONE = new VoidEvents(List.of());

  private final Map<Stream, NavigableMap<Long, Long>> ranges = new HashMap<>();

  private final Map<String, Long> papers = new HashMap<>();

  private VoidEvents(List<Entry> entries) {
    for (Entry entry : entries) {
      ranges
          .computeIfAbsent(entry.stream, _ -> new TreeMap<>())
          .merge(entry.from, entry.to, Math::max);
      entry.numbers.forEach(this::keep);
    }
  }

  private void keep(String number) {
    int dash = number.lastIndexOf('-');
    String digits = number.substring(dash + 1);
    if (dash > 0 && digits.matches("\\d{1,18}")) {
      papers.merge(number.substring(0, dash), Long.parseLong(digits), Math::max);
    }
  }

  /** Whose events are numbered together. */
  private record Stream(String topic, String source, String aggregate) {}

  private record Entry(Stream stream, long from, long to, List<String> numbers) {

    static Entry of(BsonDocument document) {
      return new Entry(
          new Stream(
              text(document, "topic"), text(document, "source"), text(document, "aggregate")),
          document.getNumber("from").longValue(),
          document.getNumber("to").longValue(),
          document.getArray("numbers").stream()
              .map(number -> number.asString().getValue())
              .toList());
    }

    private static String text(BsonDocument document, String field) {
      return document.getString(field).getValue();
    }
  }

  /**
   * Reads what a database says.
   *
   * @throws com.mongodb.MongoException when it can't be read; nobody may work without knowing
   */
  public static VoidEvents in(MongoDatabase database) {
    return in(database.getCollection(COLLECTION, BsonDocument.class));
  }

  /** Reads what a collection says. */
  public static VoidEvents in(MongoCollection<BsonDocument> entries) {
    return new VoidEvents(entries.find().map(Entry::of).into(new ArrayList<>()));
  }

  /**
   * Whether an event counts for nothing.
   *
   * @param source who published it, such as {@code /saleswright/order}
   * @param aggregate its subject
   * @param number its number within the aggregate
   */
  public boolean contains(String topic, String source, String aggregate, long number) {
    NavigableMap<Long, Long> ofStream = ranges.get(new Stream(topic, source, aggregate));
    if (ofStream == null) {
      return false;
    }
    Map.Entry<Long, Long> range = ofStream.floorEntry(number);
    return range != null && number <= range.getValue();
  }

  /** The greatest number of an aggregate that counts for nothing; 0 when none does. */
  public long last(String topic, String source, String aggregate) {
    NavigableMap<Long, Long> ofStream = ranges.get(new Stream(topic, source, aggregate));
    return ofStream == null
        ? 0
        : ofStream.values().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /**
   * The last number of a series that such events have told; 0 when none has told one. It belongs to
   * a paper that people outside may hold.
   *
   * @param series what the numbers of the series begin with, such as {@code INV-S1-2026}
   */
  public long lastNumber(String series) {
    return papers.getOrDefault(series, 0L);
  }
}
