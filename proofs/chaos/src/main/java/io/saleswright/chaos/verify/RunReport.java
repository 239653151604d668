package io.saleswright.chaos.verify;

import io.saleswright.check.Report;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a run has shown.
 *
 * @param seed what everything was drawn from
 * @param load how long clients worked
 * @param settled how long it took until all was at rest after the last fault was healed
 * @param operations commands by kind
 * @param scenes how often each scene was played to its end
 * @param faults how many faults of each kind there were
 * @param unavailableSeconds in how many seconds each service answered nobody who asked
 * @param repeats what was delivered more than once
 * @param unreadable messages that nobody can read
 * @param damage what is wrong in numbers
 * @param leftOut what the run could not do, in words
 * @param check the verdict
 */
public record RunReport(
    long seed,
    Duration load,
    Duration settled,
    List<Commands> operations,
    Map<String, Integer> scenes,
    Map<String, Integer> faults,
    Map<String, Long> unavailableSeconds,
    Repeats repeats,
    Unreadable unreadable,
    Damage damage,
    List<String> leftOut,
    Report check) {

  /**
   * Commands of one kind.
   *
   * @param repeated how many answers were those of an earlier attempt
   */
  public record Commands(
      String kind,
      long accepted,
      long refused,
      long unknown,
      long turnedAway,
      long attempts,
      long repeated) {}

  /**
   * What was delivered more than once; whatever is not among the violations was absorbed.
   *
   * @param commands attempts after the first
   * @param answered commands that were answered from memory
   * @param events records that repeat an event
   * @param facts deliveries that repeat a fact of plant or warehouse
   */
  public record Repeats(long commands, long answered, long events, long facts) {}

  /**
   * Messages that nobody can read.
   *
   * @param published how many were sent
   * @param replays how often what waited behind one of them was replayed
   */
  public record Unreadable(long published, long replays) {}

  /**
   * What is wrong in numbers; the verdict says what it is.
   *
   * @param gaps numbered events that are missing, doubled or made up
   * @param losses accepted commands and acknowledged facts without effect
   * @param doubleEffects commands and facts with more than one effect
   */
  public record Damage(long gaps, long losses, long doubleEffects) {}

  /** Whether each scene was played, so that the run shows what it is there to show. */
  public boolean complete() {
    return scenes.values().stream().allMatch(times -> times > 0);
  }

  /** Whether every promise was kept. */
  public boolean sound() {
    return check.sound();
  }
}
