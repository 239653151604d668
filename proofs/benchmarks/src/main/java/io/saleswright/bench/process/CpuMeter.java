package io.saleswright.bench.process;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up the CPU time that processes use while something runs. Not thread-safe. */
public final class CpuMeter {

  private final Map<CpuUser, Duration> before = new LinkedHashMap<>();
  private final Map<String, Duration> used = new LinkedHashMap<>();

  /** Begins to count. */
  public void begin(List<CpuUser> processes) {
    before.clear();
    processes.forEach(process -> before.put(process, process.cpuTime()));
  }

  /** Adds what was used since the begin. */
  public void end() {
    before.forEach((process, begin) ->
        used.merge(process.name(), process.cpuTime().minus(begin), Duration::plus));
  }

  /**
   * CPU time of a process for one operation.
   *
   * @return microseconds; 0 for a process that was not measured
   */
  public double microsPerOperation(String process, long operations) {
    Duration total = used.getOrDefault(process, Duration.ZERO);
    return operations == 0 ? 0 : total.toNanos() / 1e3 / operations;
  }
}
