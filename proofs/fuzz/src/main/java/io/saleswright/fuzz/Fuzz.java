package io.saleswright.fuzz;

import io.saleswright.check.CheckCommand;
import io.saleswright.client.CommandProgram;
import io.saleswright.local.connection.StackConnection;
import io.saleswright.local.connection.StackOptions;
import io.saleswright.local.connection.StackServers;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code saleswright fuzz}. */
@Command(
    name = "saleswright fuzz",
    description = {
      "Send bad input of every kind to a running stack, made from its OpenAPI documents, and judge",
      "the answers: never a 5xx, never a glimpse of the inside, always a problem that says what is",
      "wrong. Then compare all stores with all topics, as 'check' does. Not for a stack whose data",
      "anybody needs: some of what is sent is sound."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:nothing was found", "1:something was found, or the run could not be made"})
public final class Fuzz implements Callable<Integer> {

  @Mixin private final StackOptions options = new StackOptions();

  @Option(
      names = "--cases",
      defaultValue = "2000",
      paramLabel = "COUNT",
      description = "How many requests (default: 2000).")
  private long cases = 2_000;

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "What the requests are drawn from (default: 1).")
  private long seed = 1;

  @Option(
      names = "--case",
      paramLabel = "NUMBER",
      description = "Send only the request of this number, to repeat a finding.")
  private @Nullable Long only;

  @Option(names = "--no-build", description = "Do not look whether something must be built first.")
  private boolean noBuild;

  @Spec private @Nullable CommandSpec spec;

  /**
   * Runs the command and ends with its exit code.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(CommandProgram.of(new Fuzz()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    PrintWriter out = spec.commandLine().getOut();
    InstantSource clock = InstantSource.system();
    Tally tally;
    try (var stack = StackConnection.open(options.directory(), clock)) {
      var run =
          new FuzzRun(
              stack,
              clock,
              line -> {
                out.println(line);
                out.flush();
              });
      tally = run.run(seed, only == null ? 1 : only, only == null ? cases : only);
    }
    tally.print(out);
    out.printf(
        Locale.ROOT, "%n%d cases of seed %d, %d found%n%n", tally.cases(), seed, tally.findings());
    out.flush();
    int check =
        new CommandLine(new CheckCommand(new StackServers(), clock))
            .execute("--data", options.directory().root().toString());
    return tally.findings() == 0 && check == 0 ? 0 : 1;
  }
}
