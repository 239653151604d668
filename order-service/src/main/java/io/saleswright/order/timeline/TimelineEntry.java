package io.saleswright.order.timeline;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an order.
 *
 * @param id identity of the event
 * @param orderId the order
 * @param at when it happened
 * @param recorded when it came to the time line; what comes late is recorded late
 * @param type CloudEvents type of the event
 * @param by who caused it, as far as the event tells
 * @param facts what the event tells beside that, flat
 * @param refused name of the refusal, while a rule refuses what a foreign system told: it did not
 *     take effect; null for all that did
 */
public record TimelineEntry(
    String id,
    String orderId,
    Instant at,
    Instant recorded,
    String type,
    @Nullable String by,
    Map<String, String> facts,
    @Nullable String refused) {

  private static final Pattern MONEY = Pattern.compile("-?\\d+(\\.\\d+)? [A-Z]{3}");

  /** An entry that nobody refused. */
  public TimelineEntry(
      String id,
      String orderId,
      Instant at,
      Instant recorded,
      String type,
      @Nullable String by,
      Map<String, String> facts) {
    this(id, orderId, at, recorded, type, by, facts, null);
  }

  /** The same entry as one whose fact is refused. */
  TimelineEntry refusedAs(@Nullable String problem) {
    return new TimelineEntry(id, orderId, at, recorded, type, by, facts, problem);
  }

  /** The same entry without what things cost. */
  public TimelineEntry withoutMoney() {
    Map<String, String> rest = new LinkedHashMap<>(facts);
    rest.values().removeIf(fact -> MONEY.matcher(fact).matches());
    return new TimelineEntry(id, orderId, at, recorded, type, by, rest, refused);
  }

  /** Name of the event without service and version, such as {@code OrderPlaced}. */
  public String step() {
    return type.replaceFirst("^[^.]+\\.", "").replaceFirst("\\.v\\d+$", "");
  }
}
