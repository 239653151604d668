package io.saleswright.bench.process;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up the CPU time that processes use while something runs. Not thread-safe. */
public final class CpuMeter {

  private final Map<CpuUser, Duration> before = new LinkedHashMap<>();
  private final Map<String, Duration> used = new LinkedHashMap<>();
  private final Set<String> elsewhere = new HashSet<>();

  /** Begins to count. */
  public void begin(List<CpuUser> processes) {
    before.clear();
    processes.forEach(process -> before.put(process, process.cpuTime()));
  }

  /** Adds what was used since the begin. */
  public void end() {
    before.forEach((process, begin) -> {
      used.merge(process.name(), process.cpuTime().minus(begin), Duration::plus);
      if (!process.isMeasured()) {
        elsewhere.add(process.name());
      }
    });
  }

  /**
   * CPU time of a process for one operation.
   *
   * @return microseconds; 0 for a process that was not there, not a number for one that can't be
   *     measured
   */
  public double microsPerOperation(String process, long operations) {
    if (elsewhere.contains(process)) {
      return Double.NaN;
    }
    Duration total = used.getOrDefault(process, Duration.ZERO);
    return operations == 0 ? 0 : total.toNanos() / 1e3 / operations;
  }
}
