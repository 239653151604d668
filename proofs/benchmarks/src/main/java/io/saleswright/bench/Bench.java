package io.saleswright.bench;

import io.saleswright.bench.audit.AuditBenchmark;
import io.saleswright.bench.budget.BudgetBenchmark;
import io.saleswright.bench.flow.CommitBenchmark;
import io.saleswright.bench.flow.OutageBenchmark;
import io.saleswright.bench.flow.RelayBenchmark;
import io.saleswright.bench.flow.ReplayBenchmark;
import io.saleswright.bench.flow.WireBenchmark;
import io.saleswright.bench.footprint.FootprintBenchmark;
import io.saleswright.bench.growth.AgeingBenchmark;
import io.saleswright.bench.growth.ContractsBenchmark;
import io.saleswright.bench.growth.GrowthBenchmark;
import io.saleswright.bench.hop.HopBenchmark;
import io.saleswright.bench.intake.IntakeBenchmark;
import io.saleswright.bench.process.Sites;
import io.saleswright.bench.report.JsonReport;
import io.saleswright.bench.report.Machine;
import io.saleswright.bench.report.Table;
import io.saleswright.bench.round.Timetable;
import io.saleswright.bench.statement.StatementBenchmark;
import io.saleswright.client.CommandFailure;
import io.saleswright.client.CommandProgram;
import io.saleswright.local.program.Checkout;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code saleswright bench}. */
@Command(
    name = "bench",
    description = {
      "Measure what Saleswright costs beside the simplest thing that could do the same: real",
      "processes on free ports of this machine, with data of their own. At most 5 minutes,",
      "without the building."
    })
public final class Bench implements Callable<Integer> {

  /** As 'up' starts them, with room for the load. The first compiler only: warm after seconds. */
  private static final String DEFAULT_JAVA_OPTIONS =
      "-Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

  private static final String DEFAULT_STORE_HEAP = "6g";

  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final Duration LIMIT_OF_FULL = Duration.ofMinutes(40);

  private final Clock clock = Clock.systemUTC();
  private final List<Benchmark> benchmarks =
      List.of(
          // Those that share a site, so that each finds warm what the next needs warm too.
          new RelayBenchmark(clock),
          new ReplayBenchmark(),
          new IntakeBenchmark(clock),
          new HopBenchmark(clock),
          new WireBenchmark(clock),
          new CommitBenchmark(clock),
          // Those that start processes of their own.
          new FootprintBenchmark(),
          new GrowthBenchmark(clock),
          // On request.
          new OutageBenchmark(clock),
          new AuditBenchmark(clock),
          new BudgetBenchmark(clock),
          new StatementBenchmark(clock),
          new ContractsBenchmark(clock),
          new AgeingBenchmark(clock));

  @Option(names = "--full", description = "Measure more and longer, at most 40 minutes.")
  private boolean full;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Where data and logs of the run lie (default: target/bench in the checkout).")
  private @Nullable Path data;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Where the numbers go (default: bench.json in the directory of the data).")
  private @Nullable Path json;

  @Option(names = "--no-build", description = "Measure what is built.")
  private boolean noBuild;

  @Option(
      names = "--minutes",
      paramLabel = "MINUTES",
      description =
          "How long all benchmarks together may take; fewer take their share of it (default: 5,"
              + " full: 40).")
  private @Nullable Integer minutes;

  @Option(
      names = "--java-options",
      paramLabel = "OPTIONS",
      defaultValue = DEFAULT_JAVA_OPTIONS,
      description = "JVM options of services and gateway (default: ${DEFAULT-VALUE}).")
  private String javaOptions = DEFAULT_JAVA_OPTIONS;

  @Option(
      names = "--store-heap",
      paramLabel = "SIZE",
      defaultValue = DEFAULT_STORE_HEAP,
      description =
          "The largest heap of the embedded store, 3g or more; ageing --full fills some 5 GiB"
              + " (default: ${DEFAULT-VALUE}).")
  private String storeHeap = DEFAULT_STORE_HEAP;

  @Option(
      names = "--sizes",
      paramLabel = "COUNT",
      split = ",",
      description =
          "How many orders, quotes or receivables growth, contracts and ageing ask about, the"
              + " smallest first, such as 10000,100000 (default: their own).")
  private List<Integer> sizes = new ArrayList<>();

  @Option(
      names = "--jfr",
      paramLabel = "DIR",
      description =
          "Write a flight recording of every service and the gateway into this directory.")
  private @Nullable Path flightRecordings;

  @Parameters(
      arity = "0..*",
      paramLabel = "BENCHMARK",
      description =
          "Only these (default: all but the last six): relay, replay, intake, hop, wire, commit,"
              + " footprint, growth, outage, audit, budget, statement, contracts, ageing.")
  private List<String> names = new ArrayList<>();

  @Spec private @Nullable CommandSpec spec;

  /** For picocli. */
  public Bench() {}

  /** Runs the command and ends with its exit code: 0 done, 1 failed, 2 not understood. */
  public static void main(String[] arguments) {
    System.exit(CommandProgram.of(new Bench(), IOException.class).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (spec == null) {
      throw new IllegalStateException("Not run by picocli");
    }
    PrintWriter out = spec.commandLine().getOut();
    mustRise(sizes);
    if (flightRecordings != null) {
      Files.createDirectories(flightRecordings);
    }
    Checkout checkout = new Checkout(Path.of(System.getenv().getOrDefault("SALESWRIGHT_HOME", "")));
    Path directory = data == null ? checkout.of("target/bench") : data.toAbsolutePath();
    Path file = json == null ? directory.resolve("bench.json") : json;
    Machine machine = Machine.current();
    Instant begun = clock.instant();
    out.println(machine.print());
    out.println();
    List<Table> tables = new ArrayList<>();
    List<Benchmark> chosen = chosen();
    Timetable timetable =
        new Timetable(limit(), chosen.stream().map(Benchmark::name).toList(), System::nanoTime);
    try (Sites sites = new Sites(checkout, directory, serviceOptions(), storeHeap)) {
      for (Benchmark benchmark : chosen) {
        if (timetable.isOver()) {
          out.println("SKIPPED for lack of time: " + benchmark.name() + " (--minutes gives more)");
          continue;
        }
        List<Table> found =
            benchmark.run(
                new Setting(benchmark.name(), timetable, full, sizes, checkout, directory, sites));
        found.forEach(table -> out.println(table.print()));
        out.flush();
        tables.addAll(found);
      }
    } finally {
      // What was found before something failed took minutes, too.
      JsonReport.write(file, machine, begun, tables);
    }
    out.println(
        "Done in "
            + Duration.between(begun, clock.instant()).toSeconds()
            + " s. The numbers as JSON: "
            + file);
    out.flush();
    return CommandLine.ExitCode.OK;
  }

  /** The names of all, in the order in which they run. */
  List<String> names() {
    return benchmarks.stream().map(Benchmark::name).toList();
  }

  private Duration limit() {
    if (minutes != null) {
      return Duration.ofMinutes(minutes);
    }
    return full ? LIMIT_OF_FULL : LIMIT;
  }

  private List<String> serviceOptions() {
    List<String> options = new ArrayList<>(List.of(javaOptions.strip().split("\\s+")));
    if (flightRecordings != null) {
      options.add(
          "-XX:StartFlightRecording:settings=profile,filename="
              + flightRecordings.toAbsolutePath()
              + "/%p.jfr");
    }
    return options;
  }

  private static void mustRise(List<Integer> sizes) {
    int before = 0;
    for (int size : sizes) {
      if (size <= before) {
        throw new CommandFailure("The sizes must rise from 1: " + sizes);
      }
      before = size;
    }
  }

  private List<Benchmark> chosen() {
    List<String> known = names();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new CommandFailure("There is no benchmark " + name + "; there are " + known);
      }
    }
    return benchmarks.stream()
        .filter(benchmark ->
            names.isEmpty() ? !benchmark.onlyByName() : names.contains(benchmark.name()))
        .toList();
  }
}
