package io.saleswright.bench.audit;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.intake.OrderForm;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.load.Operation;
import io.saleswright.bench.load.Requests;
import io.saleswright.bench.process.CpuUser;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import io.saleswright.bench.round.Outcome;
import io.saleswright.bench.round.Outcomes;
import io.saleswright.bench.round.Plan;
import io.saleswright.bench.round.Rounds;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a read costs that is noted in the audit, beside the same read of a process that does not.
 */
public final class AuditBenchmark implements Benchmark {

  private static final String NOTED = "order";
  private static final String UNNOTED = "unnoted";
  private static final int[] CLIENTS = {1, 8, 32};
  private static final Duration TIME = Duration.ofSeconds(60);
  private static final int ROUNDS = 5;

  private final InstantSource clock;

  public AuditBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "audit";
  }

  /** It starts a second order service, for which a run of all has no time. */
  @Override
  public boolean onlyByName() {
    return true;
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    try (Site site = setting.site()) {
      List<CpuUser> processes = new ArrayList<>();
      processes.add(site.startStore());
      processes.add(site.startBroker());
      processes.add(site.startPlain(NOTED, site.options()));
      processes.add(startUnnoted(site));
      OrderForm.prepare(site, clock);
      Rounds rounds = new Rounds(Plan.of(TIME, ROUNDS, 25, 65, 0), processes);
      for (int clients : CLIENTS) {
        rounds.warmedUp(NOTED + ", " + clients + " clients", clients, list(site, NOTED));
        rounds.warmedUp(UNNOTED + ", " + clients + " clients", clients, list(site, UNNOTED));
      }
      return List.of(table(rounds.run()));
    }
  }

  /** The same service on the same database, without what notes that something was read. */
  private static CpuUser startUnnoted(Site site) throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(site.options());
    options.add(
        "-Dspring.autoconfigure.exclude=io.saleswright.platform.audit.AuditAutoConfiguration");
    Map<String, String> environment = site.environment(UNNOTED);
    environment.put("MONGODB_DATABASE", NOTED);
    return site.start(
        UNNOTED,
        site.commands().command(site.module(NOTED), options),
        environment,
        site.readiness(UNNOTED));
  }

  private static Operation.Source list(Site site, String process) {
    URI server = site.uri(process);
    return client ->
        new Requests(
            server,
            HttpMessage.get(
                server, "/api/products?limit=5", site.token("clerk-" + client, "sales-support")),
            200);
  }

  private static Table table(Outcomes outcomes) {
    Table table =
        new Table(
            "audit",
            "A list of five products, noted in the audit and not",
            new Column("perSecond", "per s", 0),
            new Column("ratioToUnnoted", "to unnoted", 2),
            new Column("p50Millis", "p50 ms", 2),
            new Column("p99Millis", "p99 ms", 2),
            new Column("serviceMicros", "service us", 0),
            new Column("storeMicros", "store us", 0),
            new Column("failures", "failed", 0));
    outcomes.forEach((variant, outcome) -> {
      String process = variant.substring(0, variant.indexOf(','));
      Outcome unnoted = outcomes.of(UNNOTED + variant.substring(variant.indexOf(',')));
      table.row(
          variant,
          outcome.throughput(),
          outcome.ratioTo(unnoted),
          outcome.latencies().percentileMillis(50),
          outcome.latencies().percentileMillis(99),
          outcome.cpuMicros(process),
          outcome.cpuMicros("store"),
          (double) outcome.failed());
    });
    return table;
  }
}
