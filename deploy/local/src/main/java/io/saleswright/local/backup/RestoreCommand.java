package io.saleswright.local.backup;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.connection.StackOptions;
import io.saleswright.local.process.RunRecord;
import io.saleswright.local.stack.DataDirectory;
import io.saleswright.local.stack.StackLock;
import io.saleswright.local.stack.TakenBack;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saleswright restore}. */
@Command(
    name = "restore",
    description = {
      "Bring back what 'backup' has copied, into a stack that is down.",
      "Nothing is restored unless all of it is as it was made."
    })
public final class RestoreCommand implements Callable<Integer> {

  /** Stays as it is where there is one: its ports belong to the machine, not to the data. */
  private static final String ADDRESSES = "stack.json";

  @Mixin private final StackOptions options = new StackOptions();

  @Parameters(paramLabel = "DIR", description = "The backup.")
  private @Nullable Path source;

  @Option(
      names = "--replace",
      description = "Put data that are there aside, into 'replaced-<time>' beside them.")
  private boolean replace;

  @Option(
      names = "--stores",
      description = {
        "Only the store, while topics and logins stay as they are. 'up' waits until 'rejoin' has",
        "brought both together."
      })
  private boolean stores;

  @Spec private @Nullable CommandSpec spec;

  private final InstantSource clock;

  /** For picocli. */
  public RestoreCommand() {
    this(InstantSource.system());
  }

  RestoreCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() throws IOException {
    if (spec == null || source == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    PrintWriter out = spec.commandLine().getOut();
    DataDirectory data = options.directory();
    Contents contents = Contents.verified(source);
    try (var _ =
        StackLock.take(
            data.lockFile(), () -> out.println("Waiting for another command on this stack …"))) {
      requireDown(options.records().all());
      requireReplace(data);
      if (stores) {
        // Before the store goes: none, or an old one, must never be taken for one that agrees with
        // the topics.
        new TakenBack(data).note(contents.taken());
      }
      putAside(data, out);
      for (String part : parts()) {
        if (!part.equals(ADDRESSES) || !Files.exists(data.of(part))) {
          Parts.copy(source.resolve(part), data.of(part));
        }
      }
    }
    if (stores) {
      out.println("The store in " + data.root() + " is as it was at " + contents.taken() + ".");
      out.println("Run './saleswright up --servers', './saleswright rejoin --list FILE',");
      out.println("'./saleswright up', and './saleswright check'.");
    } else {
      out.println("The stack in " + data.root() + " is as it was at " + contents.taken() + ".");
      out.println("Run './saleswright up', then './saleswright check'.");
    }
    out.flush();
    return 0;
  }

  private List<String> parts() {
    return stores ? List.of(Parts.STORE) : Parts.all();
  }

  private static void requireDown(List<RunRecord> records) {
    List<String> running =
        records.stream().filter(RunRecord::isRunning).map(RunRecord::name).toList();
    if (!running.isEmpty()) {
      throw new CommandFailure(
          "These run: " + String.join(", ", running) + ". Run './saleswright down' first.");
    }
  }

  private List<String> present(DataDirectory data) {
    return parts().stream()
        .filter(part -> !part.equals(ADDRESSES) && Files.exists(data.of(part)))
        .toList();
  }

  private void requireReplace(DataDirectory data) {
    List<String> present = present(data);
    if (!present.isEmpty() && !replace) {
      throw new CommandFailure(
          data.root()
              + " has data already: "
              + String.join(", ", present)
              + ". With --replace they are put aside.");
    }
  }

  private void putAside(DataDirectory data, PrintWriter out) throws IOException {
    List<String> present = present(data);
    if (present.isEmpty()) {
      return;
    }
    Path aside = data.of("replaced-" + clock.instant().toString().replace(":", ""));
    Files.createDirectories(aside);
    for (String part : present) {
      Files.move(data.of(part), aside.resolve(part));
    }
    out.println("What was there is in " + aside + ".");
  }
}
