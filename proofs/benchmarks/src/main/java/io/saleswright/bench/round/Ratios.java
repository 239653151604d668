package io.saleswright.bench.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Rates of variants that took turns, and how they compare: round by round, so that a busy moment of
 * the machine counts on both sides. Not thread-safe.
 */
public final class Ratios {

  private final Map<String, List<Double>> rates = new LinkedHashMap<>();

  /** Adds what a variant came to in its next round. */
  public void add(String variant, double rate) {
    rates.computeIfAbsent(variant, _ -> new ArrayList<>()).add(rate);
  }

  /** The median of a variant's rounds; not a number when it had none. */
  public double rate(String variant) {
    return median(of(variant).stream().mapToDouble(Double::doubleValue));
  }

  /** The median of a variant's ratios to another; not a number when they had no common round. */
  public double ratio(String variant, String other) {
    List<Double> above = of(variant);
    List<Double> below = of(other);
    return median(
        IntStream.range(0, Math.min(above.size(), below.size()))
            .mapToDouble(round -> above.get(round) / below.get(round)));
  }

  private List<Double> of(String variant) {
    return rates.getOrDefault(variant, List.of());
  }

  /** The value in the middle, or half way between the two; not a number when there is none. */
  public static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
