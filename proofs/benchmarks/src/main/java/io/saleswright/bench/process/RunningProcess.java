package io.saleswright.bench.process;

import io.saleswright.client.Poll;
import io.saleswright.local.process.Memory;
import io.saleswright.local.process.Readiness;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process that lives as long as the benchmark needs it; it ends with this program at the latest.
 */
public final class RunningProcess implements CpuUser, AutoCloseable {

  private static final Duration INTERVAL = Duration.ofMillis(20);
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final String name;
  private final Process process;
  private final Path log;
  private final Thread atExit;
  private final long begun = System.nanoTime();
  private Duration readyAfter = Duration.ZERO;

  private RunningProcess(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
    this.atExit = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /**
   * Starts a program.
   *
   * @param environment in addition to this program's own
   * @param log file for its output, replaced
   * @throws IOException when it can't be started
   */
  public static RunningProcess start(
      String name, List<String> command, Map<String, String> environment, Path log)
      throws IOException {
    Files.createDirectories(log.toAbsolutePath().getParent());
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process process =
        builder
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    return new RunningProcess(name, process, log);
  }

  /**
   * Waits until it does its work.
   *
   * @throws IOException when it ends before, or is not ready within four minutes
   */
  public void awaitReady(Readiness readiness) throws IOException, InterruptedException {
    boolean ready = Poll.until(() -> !process.isAlive() || readiness.isReady(), INTERVAL, PATIENCE);
    if (!ready || !process.isAlive()) {
      throw new IOException(name + " did not become ready; see " + log);
    }
    readyAfter = Duration.ofNanos(System.nanoTime() - begun);
  }

  /** How long it took from its start until it did its work. */
  public Duration readyAfter() {
    return readyAfter;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Duration cpuTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Memory that it holds, in MiB, as the operating system counts it. */
  public double residentMib() throws InterruptedException {
    return Memory.residentKib(process.pid()).orElse(0) / 1024.0;
  }

  public long pid() {
    return process.pid();
  }

  /** Asks it to end, and kills it when it does not. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly().waitFor();
    }
    Runtime.getRuntime().removeShutdownHook(atExit);
  }
}
