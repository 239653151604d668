package io.saleswright.complaint.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, in hours of working time.
 *
 * @param count how often it is done
 * @param inTime how often it was done in time
 * @param median half of them took no longer; null when there are none
 * @param ninety nine out of ten took no longer; null when there are none
 */
public record Durations(
    int count, int inTime, @Nullable BigDecimal median, @Nullable BigDecimal ninety) {

  private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

  static Durations of(List<Duration> all, int inTime) {
    List<Duration> sorted = all.stream().sorted().toList();
    return new Durations(sorted.size(), inTime, share(sorted, 50), share(sorted, 90));
  }

  /** The shortest of them that so many percent do not exceed. */
  private static @Nullable BigDecimal share(List<Duration> sorted, int percent) {
    if (sorted.isEmpty()) {
      return null;
    }
    int rank = Math.ceilDiv(sorted.size() * percent, 100);
    return BigDecimal.valueOf(sorted.get(rank - 1).toSeconds())
        .divide(HOUR, 2, RoundingMode.HALF_UP);
  }
}
