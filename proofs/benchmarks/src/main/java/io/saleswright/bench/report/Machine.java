package io.saleswright.bench.report;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * The machine of a run, named only by what numbers depend on.
 *
 * @param loadBefore processes that wanted to run in the minute before the run began; negative when
 *     the operating system does not tell
 */
public record Machine(int cores, long memoryGib, String java, double loadBefore) {

  private static final long GIB = 1L << 30;

  /** This machine, now. */
  public static Machine current() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        Runtime.getRuntime().availableProcessors(),
        Math.round((double) system.getTotalMemorySize() / GIB),
        Runtime.version().toString(),
        system.getSystemLoadAverage());
  }

  /** In one line. */
  public String print() {
    return String.format(
        Locale.ROOT,
        "%d cores, %d GiB, Java %s; load average before the run %.1f",
        cores,
        memoryGib,
        java,
        loadBefore);
  }
}
