package io.saleswright.bench.round;

import io.saleswright.bench.load.Latencies;
import io.saleswright.bench.load.Sample;
import io.saleswright.bench.process.CpuMeter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the rounds found about one variant. Not thread-safe. */
public final class Outcome {

  private final List<Sample> samples = new ArrayList<>();
  private final Latencies latencies = new Latencies();
  private final CpuMeter cpu = new CpuMeter();

  /** Adds a round. */
  public void add(Sample sample) {
    samples.add(sample);
    latencies.add(sample.latencies());
  }

  /** Operations in a second: the median of the rounds. */
  public double throughput() {
    return Ratios.median(samples.stream().mapToDouble(Sample::throughput));
  }

  /**
   * This throughput by another's: the median of the rounds' own ratios, so that a busy moment of
   * the machine counts on both sides.
   */
  public double ratioTo(Outcome other) {
    return Ratios.median(
        IntStream.range(0, Math.min(samples.size(), other.samples.size()))
            .mapToDouble(
                round -> samples.get(round).throughput() / other.samples.get(round).throughput()));
  }

  /** The latencies of all rounds. */
  public Latencies latencies() {
    return latencies;
  }

  /** How many operations of all rounds failed, by kind. */
  public Map<String, Long> failures() {
    Map<String, Long> all = new TreeMap<>();
    samples.forEach(
        sample -> sample.failures().forEach((kind, count) -> all.merge(kind, count, Long::sum)));
    return all;
  }

  /** How many operations of all rounds failed. */
  public long failed() {
    return samples.stream().mapToLong(Sample::failed).sum();
  }

  /** CPU time of a process for one operation, in microseconds. */
  public double cpuMicros(String process) {
    return cpu.microsPerOperation(process, latencies.count());
  }

  CpuMeter cpu() {
    return cpu;
  }
}
