package io.saleswright.local.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of a started process.
 *
 * @param pid its process id
 * @param started when the operating system started it; tells it from a later process with the same
 *     id
 * @param port see {@link Launch#port()}
 * @param fingerprint see {@link Launch#fingerprint()}
 */
public record RunRecord(String name, long pid, Instant started, int port, String fingerprint) {

  /**
   * The operating system derives the start from its boot time, which moves a little when the clock
   * is set.
   */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /** Returns the process if it is still alive and still the one that was started. */
  public Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid).filter(RunRecord::isAlive).filter(this::isSame);
  }

  /** Says whether the process is still alive and still the one that was started. */
  public boolean isRunning() {
    return process().isPresent();
  }

  /**
   * A killed process that its parent has not taken note of keeps its id, but has no program any
   * more.
   */
  private static boolean isAlive(ProcessHandle handle) {
    return handle.isAlive() && handle.info().command().isPresent();
  }

  private boolean isSame(ProcessHandle handle) {
    return handle
        .info()
        .startInstant()
        .map(start -> Duration.between(started, start).abs().compareTo(TOLERANCE) <= 0)
        .orElse(false);
  }
}
