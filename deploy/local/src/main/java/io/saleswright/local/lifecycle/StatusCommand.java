package io.saleswright.local.lifecycle;

import io.saleswright.local.connection.StackOptions;
import io.saleswright.local.process.Memory;
import io.saleswright.local.process.RunRecord;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code saleswright status}. */
@Command(
    name = "status",
    description = "Show the processes of the stack and the memory that they use.",
    exitCodeOnExecutionException = 1,
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:everything that was started runs", "3:something does not run"})
public final class StatusCommand implements Callable<Integer> {

  private static final int NOT_RUNNING = 3;
  private static final String ROW = "  %-18s %-10s %7s %6s %9s %8s";

  @Mixin private final StackOptions options = new StackOptions();

  @Spec private @Nullable CommandSpec spec;

  private final InstantSource clock;

  /** For picocli. */
  public StatusCommand() {
    this(InstantSource.system());
  }

  StatusCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    var console = new Console(spec.commandLine().getOut());
    List<RunRecord> records = options.records().all();
    if (records.isEmpty()) {
      console.say("Nothing of the stack in " + options.directory().root() + " was started.");
      return NOT_RUNNING;
    }
    console.say(row("PROCESS", "STATE", "PID", "PORT", "MEMORY", "UPTIME"));
    long total = 0;
    for (RunRecord record : records) {
      boolean running = record.isRunning();
      OptionalLong memory = running ? Memory.residentKib(record.pid()) : OptionalLong.empty();
      total += memory.orElse(0);
      console.say(
          row(
              record.name(),
              running ? "running" : "gone",
              String.valueOf(record.pid()),
              String.valueOf(record.port()),
              running ? Console.mebibytes(memory) : "",
              running ? uptime(record) : ""));
    }
    console.say(row("total", "", "", "", Console.mebibytes(OptionalLong.of(total)), ""));
    return records.stream().allMatch(RunRecord::isRunning) ? 0 : NOT_RUNNING;
  }

  private String uptime(RunRecord record) {
    Duration since = Duration.between(record.started(), clock.instant());
    return since.toHours() > 0
        ? since.toHours() + " h " + since.toMinutesPart() + " m"
        : since.toMinutes() + " m " + since.toSecondsPart() + " s";
  }

  private static String row(Object... cells) {
    return String.format(Locale.ROOT, ROW, cells).stripTrailing();
  }
}
