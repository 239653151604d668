package io.saleswright.chaos.nemesis;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * One thing that breaks.
 *
 * @param after when it begins, after the load has; it waits until the one before is over
 * @param kind what happens
 * @param targets the names of the processes or links that it happens to
 * @param length how long it lasts before it is healed
 * @param strength milliseconds, for what is slowed; else 0
 */
public record Fault(
    Duration after, FaultKind kind, List<String> targets, Duration length, int strength) {

  /** Copies the list. */
  public Fault {
    targets = List.copyOf(targets);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%4d s  %-36s %-20s %3d s%s",
        after.toSeconds(),
        kind.text(),
        String.join(" ", targets),
        length.toSeconds(),
        strength == 0 ? "" : "  by " + strength + " ms");
  }
}
