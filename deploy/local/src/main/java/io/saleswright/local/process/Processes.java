package io.saleswright.local.process;

import io.saleswright.client.Poll;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts and stops processes that live on when the command that started them has ended. */
public final class Processes {

  private static final long LOG_LIMIT_BYTES = 20L * 1024 * 1024;
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final File NOTHING = new File("/dev/null");

  private final RunRecords records;
  private final Duration grace;

  /**
   * Uses the records of one stack.
   *
   * @param grace how long a process may take to end when asked, before it is killed
   */
  public Processes(RunRecords records, Duration grace) {
    this.records = records;
    this.grace = grace;
  }

  /**
   * Starts a process and records it.
   *
   * @throws IOException when the program cannot be started or its log or record cannot be written
   */
  public RunRecord start(Launch launch) throws IOException {
    Files.createDirectories(launch.log().toAbsolutePath().getParent());
    rotate(launch.log());
    var command = new ArrayList<>(detached());
    command.addAll(launch.command());
    var builder = new ProcessBuilder(command);
    builder.environment().putAll(launch.environment());
    ProcessHandle process =
        builder
            .redirectInput(NOTHING)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()))
            .start()
            .toHandle();
    var started =
        process
            .info()
            .startInstant()
            .orElseThrow(
                () -> new IOException(launch.name() + " ended at once; see " + launch.log()));
    var record =
        new RunRecord(launch.name(), process.pid(), started, launch.port(), launch.fingerprint());
    records.save(record);
    return record;
  }

  /**
   * Asks a process to end, kills it when it does not within the grace, and forgets it. Does nothing
   * to a process that is no longer the recorded one.
   *
   * @return whether it had to be killed
   * @throws IOException when the record cannot be removed
   * @throws InterruptedException when the caller is told to give up; the record stays
   */
  public boolean stop(RunRecord record) throws IOException, InterruptedException {
    boolean killed = false;
    Optional<ProcessHandle> process = record.process();
    if (process.isPresent()) {
      process.get().destroy();
      if (!endsWithin(record, grace)) {
        killed = true;
        process.get().destroyForcibly();
        endsWithin(record, grace);
      }
    }
    records.remove(record.name());
    return killed;
  }

  private static boolean endsWithin(RunRecord record, Duration limit) throws InterruptedException {
    return Poll.until(() -> !record.isRunning(), PAUSE, limit);
  }

  /**
   * A terminal that is closed, or Ctrl-C while others still start, must not end what is already up.
   */
  private static List<String> detached() {
    return Programs.find("setsid")
        .or(() -> Programs.find("nohup"))
        .map(program -> List.of(program.toString()))
        .orElse(List.of());
  }

  private static void rotate(Path log) throws IOException {
    if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
      Files.move(
          log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
