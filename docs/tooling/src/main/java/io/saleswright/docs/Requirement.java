package io.saleswright.docs;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the regulations, and how far it is there.
 *
 * @param id as code and tests cite it
 * @param asks the rule in a few words
 * @param place the module that has it; absent when nothing of it is there
 * @param missing what is not there yet; there when some of it is
 */
record Requirement(
    String id, String asks, State state, @Nullable String place, @Nullable String missing) {

  /** How much of a rule is there. */
  enum State {
    DONE,
    PARTIAL,
    OPEN
  }

  private static final Set<String> FIELDS = Set.of("asks", "state", "place", "missing");

  /**
   * Reads a row.
   *
   * @throws IllegalArgumentException when it says too much or too little for its state
   */
  static Requirement of(String id, Map<?, ?> row) {
    demand(id, FIELDS.containsAll(row.keySet()), "has other fields than " + FIELDS);
    String asks = text(row, "asks");
    demand(id, asks != null, "does not say what it asks");
    State state = state(id, text(row, "state"));
    String place = text(row, "place");
    String missing = text(row, "missing");
    demand(id, (place == null) == (state == State.OPEN), "has a place, unless it is open");
    demand(id, (missing != null) == (state == State.PARTIAL), "says what is missing, when partial");
    return new Requirement(id, String.valueOf(asks), state, place, missing);
  }

  /** Whether the platform itself keeps the rule, so that its own tests show it. */
  boolean isOfThePlatform() {
    return place != null && place.startsWith("platform");
  }

  private static State state(String id, @Nullable String word) {
    return switch (word) {
      case "done" -> State.DONE;
      case "partial" -> State.PARTIAL;
      case "open" -> State.OPEN;
      case null, default ->
          throw new IllegalArgumentException(id + " is neither done, nor partial, nor open");
    };
  }

  private static @Nullable String text(Map<?, ?> row, String field) {
    Object value = row.get(field);
    return value == null ? null : value.toString();
  }

  private static void demand(String id, boolean holds, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(id + ": " + rule);
    }
  }
}
