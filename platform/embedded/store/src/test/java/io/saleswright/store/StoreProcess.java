package io.saleswright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The store as a process of its own, as {@code up} runs it. */
final class StoreProcess implements AutoCloseable {

  private static final long SECONDS = 120;

  private final Process process;
  private final BufferedReader output;

  private StoreProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  static StoreProcess start(Path directory) {
    return start("--data", directory.toString(), "--port", "0");
  }

  static StoreProcess start(String... options) {
    return run(commandLine(options));
  }

  /** As on a full disk: no file of the store may grow beyond so many KiB. */
  static StoreProcess startWithFileSizeLimit(int kibibytes, Path directory) {
    var command = new ArrayList<>(List.of("bash", "-c", "ulimit -f \"$0\" && exec \"$@\""));
    command.add(String.valueOf(kibibytes));
    command.addAll(commandLine("--data", directory.toString(), "--port", "0"));
    return run(command);
  }

  private static List<String> commandLine(String... options) {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedStoreMain.class.getName()));
    command.addAll(List.of(options));
    return command;
  }

  private static StoreProcess run(List<String> command) {
    try {
      return new StoreProcess(new ProcessBuilder(command).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the line that says that it listens. */
  String connectionString() {
    var line = readLine();
    assertThat(line).as(() -> "first line; on standard error: " + errors()).startsWith("ready ");
    return line.substring("ready ".length());
  }

  /** The next line of output, null when the process has ended. */
  String readLine() {
    try {
      return output.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String errors() {
    return String.join("\n", process.errorReader().lines().toList());
  }

  /** As kill -9 does it. */
  void kill() {
    process.destroyForcibly();
    exitCode();
  }

  /** By SIGTERM; what the process prints while it ends can still be read. */
  void terminate() {
    process.toHandle().destroy();
  }

  int exitCode() {
    try {
      assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("the store ends").isTrue();
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
