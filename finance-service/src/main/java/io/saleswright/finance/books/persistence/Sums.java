package io.saleswright.finance.books.persistence;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import io.saleswright.finance.books.Figure;
import io.saleswright.finance.books.FigureKind;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.mongodb.EnvelopeStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** Adds amounts up in their collections, so that none has to travel: one sum for each currency. */
final class Sums {

  private Sums() {}

  /**
   * The sums of an amount of all that fulfils a condition.
   *
   * @param money the field that holds it
   */
  static List<Figure> of(EnvelopeStore<?> store, FigureKind kind, Bson filter, String money) {
    return of(store, kind, List.of(Aggregates.match(filter)), money);
  }

  /**
   * The sums of an amount of all that comes out of some stages.
   *
   * @param money the field that holds it then
   */
  static List<Figure> of(EnvelopeStore<?> store, FigureKind kind, List<Bson> stages, String money) {
    List<Bson> pipeline = new ArrayList<>(stages);
    pipeline.add(
        Aggregates.group(
            "$" + money + ".currency",
            Accumulators.sum("amount", "$" + money + ".amount"),
            Accumulators.sum("entries", 1)));
    Map<String, Figure> byCurrency = new TreeMap<>();
    for (BsonDocument group : store.aggregate(pipeline)) {
      String currency = group.getString("_id").getValue();
      byCurrency.put(
          currency,
          new Figure(
              kind,
              Money.rounding(group.getDecimal128("amount").getValue().bigDecimalValue(), currency),
              group.getNumber("entries").longValue()));
    }
    return List.copyOf(byCurrency.values());
  }

  /** The same to be taken off. */
  static List<Figure> negated(List<Figure> figures) {
    return figures.stream()
        .map(one -> new Figure(one.kind(), one.amount().negated(), one.entries()))
        .toList();
  }
}
