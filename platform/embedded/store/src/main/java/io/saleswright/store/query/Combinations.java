package io.saleswright.store.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One value of each of several lists, in all ways. */
final class Combinations {

  private static final long FEW = 10_000;

  private Combinations() {}

  /** Whether the combinations are so few that looking up each of them is worth it. */
  static boolean isFew(List<? extends List<?>> choices) {
    var count = 1L;
    for (var choice : choices) {
      count *= choice.size();
      if (count > FEW) {
        return false;
      }
    }
    return true;
  }

  /** All combinations; the single empty one when there are no lists. */
  static List<List<@Nullable Object>> of(List<List<@Nullable Object>> choices) {
    List<List<@Nullable Object>> combinations = List.of(List.of());
    for (var choice : choices) {
      List<List<@Nullable Object>> longer = new ArrayList<>();
      for (var combination : combinations) {
        for (var value : choice) {
          List<@Nullable Object> next = new ArrayList<>(combination.size() + 1);
          next.addAll(combination);
          next.add(value);
          longer.add(next);
        }
      }
      combinations = longer;
    }
    return combinations;
  }
}
