package io.saleswright.chaos;

import io.saleswright.chaos.verify.RunPrinter;
import io.saleswright.chaos.verify.RunReport;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.CommandProgram;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.databind.json.JsonMapper;

/** {@code saleswright chaos}. */
@Command(
    name = "saleswright chaos",
    description = {
      "Start services, three brokers and the store as real processes of their own, kill, pause, cut,",
      "slow and fill them while clients work, then heal everything and compare what clients were",
      "told with every store and topic."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:no promise is broken",
      "1:a promise is broken, or the run could not be made"
    })
public final class Chaos implements Callable<Integer> {

  @Option(
      names = "--seed",
      defaultValue = "1",
      description = "What load and faults are drawn from (default: 1).")
  private long seed = 1;

  @Option(
      names = "--duration",
      defaultValue = "2m",
      converter = Durations.class,
      paramLabel = "TIME",
      description = "How long clients work while things break, such as 90s or 30m (default: 2m).")
  private Duration duration = Duration.ofMinutes(2);

  @Option(
      names = "--settle",
      defaultValue = "3m",
      converter = Durations.class,
      paramLabel = "TIME",
      description = "How long the healed system may take to come to rest (default: 3m).")
  private Duration settle = Duration.ofMinutes(3);

  @Option(
      names = "--clients",
      defaultValue = "6",
      paramLabel = "COUNT",
      description = "How many clients work at a time (default: 6).")
  private int clients = 6;

  @Option(
      names = "--upgrade-from",
      paramLabel = "CHECKOUT",
      description = {
        "A built checkout of the release before: its services are started, and replaced by those",
        "of this checkout one after the other while clients work. Nothing else breaks."
      })
  private @Nullable Path former;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where the run keeps its data and logs (default: .saleswright/chaos).")
  private @Nullable Path data;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Also write the result as JSON (default: result.json among the data).")
  private @Nullable Path json;

  @Option(names = "--no-build", description = "Do not look whether something must be built first.")
  private boolean noBuild;

  @Spec private @Nullable CommandSpec spec;

  /**
   * Runs the command and ends with its exit code.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(CommandProgram.of(new Chaos()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    PrintWriter out = spec.commandLine().getOut();
    Path checkout = checkout();
    Path directory =
        (data == null ? checkout.resolve(".saleswright/chaos") : data).toAbsolutePath().normalize();
    var options = new RunOptions(seed, duration, settle, clients, directory, checkout, former);
    RunReport report =
        new ChaosRun(
                options,
                InstantSource.system(),
                line -> {
                  out.println(line);
                  out.flush();
                })
            .run();
    out.println();
    new RunPrinter(out).print(report);
    write(report, json == null ? directory.resolve("result.json") : json);
    return report.sound() && report.complete() ? 0 : 1;
  }

  private static void write(RunReport report, Path file) throws IOException {
    Files.write(
        file,
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(report));
  }

  private static Path checkout() {
    String home = System.getenv("SALESWRIGHT_HOME");
    if (home == null || home.isBlank()) {
      throw new CommandFailure("Run it by the launcher script: ./saleswright chaos");
    }
    return Path.of(home);
  }

  /** Reads {@code 90s}, {@code 30m} or {@code 1h}. */
  private static final class Durations implements ITypeConverter<Duration> {

    @Override
    public Duration convert(String text) {
      if (!text.matches("\\d{1,6}[smh]")) {
        throw new TypeConversionException("'" + text + "' is no time such as 90s, 30m or 1h");
      }
      long number = Long.parseLong(text.substring(0, text.length() - 1));
      return switch (text.charAt(text.length() - 1)) {
        case 's' -> Duration.ofSeconds(number);
        case 'm' -> Duration.ofMinutes(number);
        default -> Duration.ofHours(number);
      };
    }
  }
}
