package io.saleswright.local.backup;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.connection.StackOptions;
import io.saleswright.local.process.RunRecord;
import io.saleswright.local.stack.DataDirectory;
import io.saleswright.local.stack.StackLock;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saleswright backup}. */
@Command(
    name = "backup",
    description = {
      "Copy store, topics and logins of the stack, all of one moment, with checksums.",
      "The stack may run: its servers stand still while they are copied, and requests wait. The copy",
      "holds the stack's secrets, so keep it where only you can read it."
    })
public final class BackupCommand implements Callable<Integer> {

  @Mixin private final StackOptions options = new StackOptions();

  @Parameters(paramLabel = "DIR", description = "Where the backup goes; not there yet, or empty.")
  private @Nullable Path target;

  @Spec private @Nullable CommandSpec spec;

  private final InstantSource clock;

  /** For picocli. */
  public BackupCommand() {
    this(InstantSource.system());
  }

  BackupCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (spec == null || target == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    PrintWriter out = spec.commandLine().getOut();
    DataDirectory data = options.directory();
    requireData(data);
    make(target);
    try (var _ =
        StackLock.take(
            data.lockFile(), () -> out.println("Waiting for another command on this stack …"))) {
      long begin = System.nanoTime();
      Instant taken = copy(data, target);
      double stood = (System.nanoTime() - begin) / 1e9;
      Contents contents = Contents.write(target, taken);
      out.println(
          String.format(
              Locale.ROOT,
              "%d files with %d MiB of %s are in %s; the servers stood still for %.1f s.",
              contents.files().size(),
              contents.bytes() >> 20,
              taken,
              target,
              stood));
      out.flush();
    }
    return 0;
  }

  private Instant copy(DataDirectory data, Path target) throws IOException, InterruptedException {
    try (var _ = Stillness.of(running())) {
      Instant taken = clock.instant();
      for (String part : Parts.all()) {
        Parts.copy(data.of(part), target.resolve(part));
      }
      return taken;
    }
  }

  private List<RunRecord> running() {
    return Parts.SERVERS.stream()
        .flatMap(name -> options.records().find(name).stream())
        .filter(RunRecord::isRunning)
        .toList();
  }

  private static void requireData(DataDirectory data) {
    for (String part : List.of("store", "broker")) {
      if (!Files.isDirectory(data.of(part))) {
        throw new CommandFailure(
            "The stack in "
                + data.root()
                + " has no "
                + part
                + " of its own. What it does not keep, it can't back up.");
      }
    }
  }

  private static void make(Path target) throws IOException {
    if (Files.isDirectory(target)) {
      try (var files = Files.list(target)) {
        if (files.findAny().isPresent()) {
          throw new CommandFailure(target + " is not empty.");
        }
      }
      return;
    }
    Files.createDirectories(
        target, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }
}
