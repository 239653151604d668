package io.saleswright.platform.mongodb;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Locale;
import org.bson.BsonDocument;

/**
 * Gives papers numbers that follow each other without a hole, such as INV-S1-2026-00000007. A
 * number is nobody's until the paper is stored with it in the write that decides: it is asked for
 * within the decision, so whoever loses the race for one asks again, and a refusal or a crash takes
 * none. The field must be claimed by a unique index ({@link AggregateType#claiming}), so no two
 * papers have one; and because what is read was acknowledged by a majority, no number is counted on
 * from that a failover could take back. Numbers of papers that a restored store has lost stay
 * theirs (ADR 0036). Thread-safe.
 */
public final class GaplessNumbers {

  private static final int DIGITS = 8;

  private final EnvelopeStore<?> store;
  private final String field;

  /**
   * @param field where the papers keep their number, such as {@code state.issue.number}
   */
  public GaplessNumbers(EnvelopeStore<?> store, String field) {
    this.store = store;
    this.field = field;
  }

  /**
   * The number after the last one of a series.
   *
   * @param series what the numbers of the series begin with, such as {@code INV-S1-2026}
   */
  public String next(String series) {
    String prefix = series + "-";
    // The dot is the character behind the dash: between the two lies the series and nothing else.
    List<BsonDocument> last =
        store.aggregate(
            List.of(
                Aggregates.match(
                    Filters.and(Filters.gte(field, prefix), Filters.lt(field, series + "."))),
                Aggregates.sort(Sorts.descending(field)),
                Aggregates.limit(1),
                Aggregates.project(Projections.include(field))));
    long number =
        last.isEmpty() ? 0 : Long.parseLong(text(last.getFirst()).substring(prefix.length()));
    long known = Math.max(number, store.lost().lastNumber(series));
    return String.format(Locale.ROOT, "%s%0" + DIGITS + "d", prefix, known + 1);
  }

  private String text(BsonDocument paper) {
    BsonDocument holder = paper;
    String[] path = field.split("\\.");
    for (int i = 0; i < path.length - 1; i++) {
      holder = holder.getDocument(path[i]);
    }
    return holder.getString(path[path.length - 1]).getValue();
  }
}
