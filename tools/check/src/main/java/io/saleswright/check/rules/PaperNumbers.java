package io.saleswright.check.rules;

import com.mongodb.client.model.Filters;
import io.saleswright.system.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.BsonDocument;

/**
 * Numbers of invoices, credit notes and counter-entries follow each other without a hole and
 * without a double, in a series for each seller and year; voided ones count (FIN-08, FIN-16). A
 * number is given only after the one before lies in the store, so what looks like a hole while
 * others write is looked for once more.
 */
public final class PaperNumbers implements Rule {

  private static final List<Series> SERIES =
      List.of(
          new Series("invoices", "state.issue.number"),
          new Series("credit-notes", "state.issue.number"),
          new Series("credit-notes", "state.end.counterNumber"));

  /** Numbers of earlier releases counted by day, with fewer digits, and are not judged. */
  private static final Pattern NUMBER = Pattern.compile("(.+-)(\\d{8})");

  private static final int MOST_TOLD = 20;

  private final Stores stores;
  private final LostEvents lost;

  /**
   * @param lost papers that were lost keep their numbers
   */
  public PaperNumbers(Stores stores, LostEvents lost) {
    this.stores = stores;
    this.lost = lost;
  }

  /** Where papers keep their number. */
  private record Series(String collection, String field) {

    Place place() {
      return new Place("finance", collection);
    }

    String of(BsonDocument document) {
      BsonDocument holder = document;
      String[] path = field.split("\\.");
      for (int i = 0; i < path.length - 1; i++) {
        if (!holder.containsKey(path[i]) || !holder.isDocument(path[i])) {
          return "";
        }
        holder = holder.getDocument(path[i]);
      }
      return Amounts.text(holder, path[path.length - 1]);
    }
  }

  @Override
  public void conclude(Findings findings) {
    SERIES.forEach(series -> judge(series, findings));
  }

  private void judge(Series series, Findings findings) {
    Map<String, TreeSet<Integer>> given = new TreeMap<>();
    Map<String, String> owners = new HashMap<>();
    stores.forEach(
        series.place(),
        document -> {
          String number = series.of(document);
          Matcher parts = NUMBER.matcher(number);
          if (parts.matches()) {
            String owner = document.getString("_id").getValue();
            String other = owners.putIfAbsent(number, owner);
            if (other != null && !other.equals(owner)) {
              findings.violation(Promise.MONEY, "number " + number, "two papers have it");
            }
            given
                .computeIfAbsent(parts.group(1), _ -> new TreeSet<>())
                .add(Integer.parseInt(parts.group(2)));
          }
        });
    List<String> holes = new ArrayList<>();
    given.forEach((prefix, numbers) -> addHoles(prefix, numbers, holes));
    holes.stream()
        .filter(hole -> !lost.hasNumber(hole))
        .filter(hole -> stores.count(series.place(), Filters.eq(series.field(), hole)) == 0)
        .forEach(hole ->
            findings.violation(
                Promise.MONEY, "number " + hole, "no paper has it, and later ones are given"));
  }

  private static void addHoles(String prefix, TreeSet<Integer> numbers, List<String> holes) {
    int told = 0;
    for (int number = 1; number < numbers.last() && told < MOST_TOLD; number++) {
      if (!numbers.contains(number)) {
        holes.add(prefix + String.format(Locale.ROOT, "%08d", number));
        told++;
      }
    }
  }
}
