package io.saleswright.local.backup;

import io.saleswright.client.CommandFailure;
import io.saleswright.client.Poll;
import io.saleswright.local.process.RunRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Processes that stand still until this is closed. What they have on file then is what it would be
 * had all of them been killed at that moment, which each of them survives.
 */
final class Stillness implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final Deque<RunRecord> still = new ConcurrentLinkedDeque<>();
  private final Thread whenInterrupted = new Thread(this::goOn);

  /**
   * Lets processes stand still, one after the other.
   *
   * @param processes the one first on which the others build, so that these know nothing that it
   *     does not know
   * @throws CommandFailure when one goes on
   */
  static Stillness of(List<RunRecord> processes) throws IOException, InterruptedException {
    var stillness = new Stillness();
    Runtime.getRuntime().addShutdownHook(stillness.whenInterrupted);
    try {
      for (RunRecord process : processes) {
        stillness.stop(process);
      }
      return stillness;
    } catch (IOException | InterruptedException | CommandFailure e) {
      stillness.close();
      throw e;
    }
  }

  private void stop(RunRecord process) throws IOException, InterruptedException {
    still.push(process);
    signal("-STOP", process);
    if (!Poll.until(() -> standsStill(process), PAUSE, PATIENCE)) {
      throw new CommandFailure(process.name() + " does not stand still.");
    }
  }

  private static boolean standsStill(RunRecord process) {
    try {
      return run("ps", "-o", "stat=", "-p", String.valueOf(process.pid())).startsWith("T");
    } catch (IOException _) {
      return false;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void signal(String signal, RunRecord process)
      throws IOException, InterruptedException {
    run("kill", signal, String.valueOf(process.pid()));
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  /** Lets them go on, the last one first; also when this command is ended in between. */
  private void goOn() {
    for (RunRecord process = still.poll(); process != null; process = still.poll()) {
      try {
        signal("-CONT", process);
      } catch (IOException e) {
        throw new UncheckedIOException(process.name() + " still stands still", e);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    goOn();
    Runtime.getRuntime().removeShutdownHook(whenInterrupted);
  }
}
