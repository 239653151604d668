package io.saleswright.chaos.cluster;

import io.saleswright.client.Poll;
import io.saleswright.local.process.Launch;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One process of the run. It ends with the run; what it prints goes to its log. Thread-safe.
 *
 * <p>An end that nobody ordered is remembered: see {@link #deaths()}.
 */
public final class Actor {

  private static final Duration INTERVAL = Duration.ofMillis(200);
  private static final Duration GRACE = Duration.ofSeconds(30);
  private static final File NOTHING = new File("/dev/null");

  private final Launch present;
  private final @Nullable Launch former;
  private final List<Integer> deaths = new ArrayList<>();
  private volatile Launch launch;
  private @Nullable Process process;

  Actor(Launch launch) {
    this(launch, null);
  }

  /**
   * @param former how the release before is started, which runs first; null when there is none
   */
  Actor(Launch present, @Nullable Launch former) {
    this.present = present;
    this.former = former;
    this.launch = former == null ? present : former;
  }

  /** What it is called, such as {@code order-1}. */
  public String name() {
    return launch.name();
  }

  /**
   * Decides which release it runs from its next start on; without a former one it is always the
   * present one.
   */
  public void choose(Release release) {
    launch = release == Release.FORMER && former != null ? former : present;
  }

  /** Whether there is a former release of it. */
  public boolean hasFormer() {
    return former != null;
  }

  /** Starts it, unless it runs. */
  public synchronized void start() {
    if (process != null && process.isAlive()) {
      return;
    }
    noteDeath();
    try {
      Files.createDirectories(launch.log().getParent());
      var builder = new ProcessBuilder(launch.command());
      builder.environment().putAll(launch.environment());
      process =
          builder
              .redirectInput(NOTHING)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()))
              .start();
    } catch (IOException e) {
      throw new UncheckedIOException("can't start " + name(), e);
    }
  }

  /**
   * Waits until it does its work.
   *
   * @return whether it does within the limit
   */
  public boolean awaitReady(Duration limit) throws InterruptedException {
    return Poll.until(() -> !isRunning() || launch.readiness().isReady(), INTERVAL, limit)
        && isRunning();
  }

  /** Ends it without warning, as kill -9 does. */
  public synchronized void kill() throws InterruptedException {
    if (process != null) {
      noteDeath();
      process.destroyForcibly();
      process.waitFor();
      process = null;
    }
  }

  /** Asks it to end, and kills it when it does not. */
  public void stop() throws InterruptedException {
    stop(GRACE);
  }

  /** Asks it to end, and kills it when it does not within some time. */
  public synchronized void stop(Duration grace) throws InterruptedException {
    if (process != null) {
      noteDeath();
      process.destroy();
      if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        process.waitFor();
      }
      process = null;
    }
  }

  /** Waits for an end that was provoked. */
  public synchronized boolean awaitEnd(Duration limit) throws InterruptedException {
    if (process == null || process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      process = null;
      return true;
    }
    return false;
  }

  /** Stops it where it is, until it is told to go on. */
  public void pause() throws InterruptedException {
    signal("STOP");
  }

  /** Lets it go on. */
  public void resume() throws InterruptedException {
    signal("CONT");
  }

  /** Whether it has a process. */
  public synchronized boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** The exit codes with which it has ended unasked. */
  public synchronized List<Integer> deaths() {
    noteDeath();
    return List.copyOf(deaths);
  }

  private void noteDeath() {
    if (process != null && !process.isAlive()) {
      deaths.add(process.exitValue());
      process = null;
    }
  }

  private void signal(String name) throws InterruptedException {
    OptionalInt pid = pid();
    if (pid.isPresent()) {
      try {
        // A builtin of every shell: not every machine has the program.
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + pid.getAsInt())
            .inheritIO()
            .start()
            .waitFor();
      } catch (IOException e) {
        throw new UncheckedIOException("can't signal " + name(), e);
      }
    }
  }

  private synchronized OptionalInt pid() {
    return process == null || !process.isAlive()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.toIntExact(process.pid()));
  }
}
