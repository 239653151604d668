package io.saleswright.customer.purchases.persistence;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bson.BsonDocument;

/** What one customer bought in one currency, month by month. Not thread-safe. */
final class Months {

  private final Map<String, Tally> months = new TreeMap<>();

  /** The month in which an order is counted: that of its moment in UTC. */
  static String of(Instant moment) {
    return YearMonth.from(moment.atZone(ZoneOffset.UTC)).toString();
  }

  static Instant begin(String month) {
    return YearMonth.parse(month).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  static Instant end(String month) {
    return begin(YearMonth.parse(month).plusMonths(1).toString());
  }

  /** The stored months, without those that are counted anew. */
  static Months without(BsonDocument stored, Set<String> anew) {
    Months kept = new Months();
    stored.forEach((month, tally) -> {
      if (!anew.contains(month)) {
        kept.add(month, Tally.of(tally.asDocument()));
      }
    });
    return kept;
  }

  void add(String month, Tally tally) {
    months.merge(month, tally, Tally::plus);
  }

  void addAll(Months others) {
    others.months.forEach(this::add);
  }

  Tally total() {
    return months.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  BsonDocument stored() {
    BsonDocument stored = new BsonDocument();
    months.forEach((month, tally) -> stored.append(month, tally.stored()));
    return stored;
  }
}
