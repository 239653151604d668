package io.saleswright.store.query;

import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts documents as a client asked, by one or more fields: by type, then by value, numbers of all
 * types exactly. Of an array the smallest element counts, or the greatest when descending. Embedded
 * documents are all equal.
 */
public final class SortOrder {

  private record Field(FieldPath path, boolean ascending) {

    @Nullable Object valueIn(Document document) {
      var values = path.valuesIn(document);
      if (values.size() == 1) {
        return values.getFirst();
      }
      return ascending
          ? Collections.min(values, KeyOrder.INSTANCE)
          : Collections.max(values, KeyOrder.INSTANCE);
    }
  }

  private record Keyed(Document document, List<@Nullable Object> values) {}

  private final List<Field> fields = new ArrayList<>();

  /**
   * @param order field paths with 1 for ascending and -1 for descending, the most important first
   */
  public SortOrder(Document order) {
    order.forEach((path, direction) ->
        fields.add(new Field(FieldPath.of(path), ((Number) direction).intValue() > 0)));
  }

  /** The documents in this order; what is equal in it keeps its place. */
  public Stream<Document> sort(Stream<Document> documents) {
    return documents.map(this::keyed).sorted(this::compare).map(Keyed::document);
  }

  private Keyed keyed(Document document) {
    List<@Nullable Object> values = new ArrayList<>(fields.size());
    fields.forEach(field -> values.add(field.valueIn(document)));
    return new Keyed(document, values);
  }

  private int compare(Keyed left, Keyed right) {
    for (var i = 0; i < fields.size(); i++) {
      var order = compare(left.values().get(i), right.values().get(i));
      if (order != 0) {
        return fields.get(i).ascending() ? order : -order;
      }
    }
    return 0;
  }

  private static int compare(@Nullable Object left, @Nullable Object right) {
    var order = KeyOrder.INSTANCE.compare(left, right);
    return order == 0 && left instanceof Number one && right instanceof Number other
        ? compareExactly(one, other)
        : order;
  }

  /** Of two numbers that are the same as doubles. */
  private static int compareExactly(Number left, Number right) {
    return Double.isFinite(left.doubleValue()) ? exact(left).compareTo(exact(right)) : 0;
  }

  private static BigDecimal exact(Number number) {
    return switch (number) {
      case Decimal128 decimal -> decimal.toBigDecimal();
      case Double fraction -> new BigDecimal(fraction);
      default -> BigDecimal.valueOf(number.longValue());
    };
  }
}
