package io.saleswright.bench;

import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Sites;
import io.saleswright.bench.round.Plan;
import io.saleswright.bench.round.Timetable;
import io.saleswright.local.program.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a benchmark is told.
 *
 * @param benchmark its name
 * @param timetable how long it may take
 * @param full whether this run takes the time that numbers to be written down need
 * @param sizes how much there is to ask about, the smallest first; empty for the benchmark's own
 * @param checkout where the built programs are
 * @param directory for data and logs
 * @param sites the processes
 */
public record Setting(
    String benchmark,
    Timetable timetable,
    boolean full,
    List<Integer> sizes,
    Checkout checkout,
    Path directory,
    Sites sites) {

  private static final int ROUNDS = 3;
  private static final int ROUNDS_OF_FULL = 7;

  public Setting {
    sizes = List.copyOf(sizes);
  }

  /** The sizes that were asked for, or the benchmark's own. */
  public List<Integer> sizesOr(List<Integer> usual) {
    return sizes.isEmpty() ? usual : sizes;
  }

  /** The site that benchmarks share; whoever uses it leaves it running. */
  public Site sharedSite() throws IOException {
    return sites.shared();
  }

  /**
   * Processes with fresh data, not started yet; to be closed by the caller. The shared site ends,
   * so that nothing else runs.
   */
  public Site site() throws IOException, InterruptedException {
    return sites.fresh();
  }

  /** The time that the benchmark has from now on. To be asked once, when all processes run. */
  public Duration time() {
    return timetable.next(benchmark);
  }

  /** The same time, divided for closed loads alone. */
  public Plan plan() {
    return plan(25, 65, 0);
  }

  /**
   * The same time, divided.
   *
   * @param warmUp percent of the time
   * @param closed percent of the time
   * @param open percent of the time
   */
  public Plan plan(int warmUp, int closed, int open) {
    return Plan.of(time(), full ? ROUNDS_OF_FULL : ROUNDS, warmUp, closed, open);
  }
}
