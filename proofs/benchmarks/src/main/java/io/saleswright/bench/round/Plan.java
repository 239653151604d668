package io.saleswright.bench.round;

import java.time.Duration;

/**
 * How a benchmark uses its time.
 *
 * @param rounds how often every variant has its turn
 * @param warmUp for all variants that warm up, together
 * @param closed for all turns of all variants under closed load, together
 * @param open for all loads at a constant rate, together
 */
public record Plan(int rounds, Duration warmUp, Duration closed, Duration open) {

  private static final double WHOLE = 100;

  /**
   * Divides a time.
   *
   * @param warmUp percent of the time for the warm-up
   * @param closed percent for closed loads
   * @param open percent for open loads; what is left of the whole is for what lies in between
   */
  public static Plan of(Duration time, int rounds, int warmUp, int closed, int open) {
    if (warmUp + closed + open > WHOLE) {
      throw new IllegalArgumentException("More than the whole time is given away");
    }
    return new Plan(rounds, part(time, warmUp), part(time, closed), part(time, open));
  }

  private static Duration part(Duration time, int percent) {
    return Duration.ofNanos(Math.round(time.toNanos() * percent / WHOLE));
  }
}
