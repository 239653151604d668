package io.saleswright.local.lifecycle;

import io.saleswright.client.CommandFailure;
import io.saleswright.local.connection.StackOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saleswright logs}. */
@Command(name = "logs", description = "Show the log of a process.")
public final class LogsCommand implements Callable<Integer> {

  @Mixin private final StackOptions options = new StackOptions();

  @Parameters(paramLabel = "SERVICE", description = "The process, named as in 'status'.")
  private String service = "";

  @Option(
      names = {"-f", "--follow"},
      description = "Go on as the log grows, until Ctrl-C.")
  private boolean follow;

  @Option(
      names = {"-n", "--lines"},
      paramLabel = "N",
      description = "How many of the last lines (default: ${DEFAULT-VALUE}).")
  private int lines = 100;

  @Spec private @Nullable CommandSpec spec;

  /** For picocli. */
  public LogsCommand() {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    Path log = options.directory().log(service);
    if (!Files.exists(log)) {
      throw new CommandFailure("There is no log of '" + service + "' in " + log.getParent() + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    var reader = new LogFile(log);
    out.println(reader.tail(lines));
    out.flush();
    if (follow) {
      reader.follow(out);
    }
    return 0;
  }
}
