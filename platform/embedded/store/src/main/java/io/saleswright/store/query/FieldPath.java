package io.saleswright.store.query;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dotted path such as {@code lines.product.code}, followed through documents and through all
 * elements of arrays on the way.
 */
record FieldPath(List<String> names) {

  static FieldPath of(String path) {
    return new FieldPath(List.of(path.split("\\.", -1)));
  }

  /**
   * All values that a query on this path may meet in the document, arrays replaced by their
   * elements; never empty. Where the path ends early there is {@link Missing}.
   */
  List<@Nullable Object> valuesIn(Document document) {
    var values = new ArrayList<@Nullable Object>();
    collect(document, 0, values);
    return values;
  }

  private void collect(@Nullable Object value, int depth, List<@Nullable Object> values) {
    if (value instanceof Collection<?> elements) {
      collectElements(elements, depth, values);
    } else if (depth == names.size()) {
      values.add(value);
    } else if (value instanceof Document document && document.containsKey(names.get(depth))) {
      collect(document.get(names.get(depth)), depth + 1, values);
    } else {
      values.add(Missing.getInstance());
    }
  }

  private void collectElements(Collection<?> elements, int depth, List<@Nullable Object> values) {
    if (elements.isEmpty()) {
      values.add(null);
    }
    elements.forEach(element -> collect(element, depth, values));
    if (depth < names.size() && elements instanceof List<?> list) {
      collectNumbered(list, depth, values);
    }
  }

  /** A number in a path also names one element of an array. */
  private void collectNumbered(List<?> list, int depth, List<@Nullable Object> values) {
    var name = names.get(depth);
    if (name.length() <= 6 && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      var index = Integer.parseInt(name);
      if (index < list.size()) {
        collect(list.get(index), depth + 1, values);
      }
    }
  }
}
