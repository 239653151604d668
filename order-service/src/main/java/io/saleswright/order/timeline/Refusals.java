package io.saleswright.order.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which of the facts in a time line are refused: they must not stand there like true ones. Our own
 * events say so, which come on another topic than the facts and may come before them.
 *
 * @param refused name of the refusal by source and identity of the fact
 */
public record Refusals(Map<String, String> refused) {

  /** The event that a fact was refused, and the one that it has taken effect after all. */
  public static final List<String> TYPES = List.of("order.FactRefused.v1", "order.FactTakenUp.v1");

  /**
   * What the entries of these types tell.
   *
   * @param told in the order in which it was recorded
   */
  public static Refusals of(List<TimelineEntry> told) {
    Map<String, String> refused = new LinkedHashMap<>();
    for (TimelineEntry entry : told) {
      String fact = String.valueOf(entry.facts().get("told"));
      if (entry.type().equals(TYPES.getFirst())) {
        refused.put(fact, String.valueOf(entry.facts().get("problem")));
      } else if (entry.type().equals(TYPES.getLast())) {
        refused.remove(fact);
      }
    }
    return new Refusals(refused);
  }

  /** The entry, marked when its fact is refused. */
  public TimelineEntry mark(TimelineEntry entry) {
    return entry.refusedAs(problem(entry));
  }

  private @Nullable String problem(TimelineEntry entry) {
    if (entry.type().startsWith("order.")) {
      return null;
    }
    return refused.entrySet().stream()
        .filter(told -> told.getKey().endsWith(" " + entry.id()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
