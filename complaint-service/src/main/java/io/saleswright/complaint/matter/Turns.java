package io.saleswright.complaint.matter;

import java.util.Locale;

/**
 * The turns of a customer's complaints: each has a place of its own among them, so that of two that
 * arrive at the same moment one sees the other.
 */
public final class Turns {

  private static final String BEHIND = "|";

  private Turns() {}

  /** The first turn of a customer. */
  public static String first(String customerId) {
    return of(customerId, 1);
  }

  /** The turn behind another one. */
  public static String after(String turn) {
    int behind = turn.lastIndexOf(BEHIND);
    return of(turn.substring(0, behind), Integer.parseInt(turn.substring(behind + 1)) + 1);
  }

  /** Of the same length, so that the last one is the greatest. */
  private static String of(String customerId, int place) {
    return customerId + BEHIND + String.format(Locale.ROOT, "%08d", place);
  }
}
