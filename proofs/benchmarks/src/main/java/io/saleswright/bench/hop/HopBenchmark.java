package io.saleswright.bench.hop;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.intake.OrderForm;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.load.Operation;
import io.saleswright.bench.load.Requests;
import io.saleswright.bench.process.CpuUser;
import io.saleswright.bench.process.ProbeClient;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import io.saleswright.bench.round.Outcome;
import io.saleswright.bench.round.Outcomes;
import io.saleswright.bench.round.Rounds;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the way through the gateway costs, beside calling the service directly and beside nginx. */
public final class HopBenchmark implements Benchmark {

  private static final int MANY_CLIENTS = 32;
  private static final int[] CLIENTS = {8, MANY_CLIENTS};

  private final InstantSource clock;

  public HopBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "hop";
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    Site site = setting.sharedSite();
    List<CpuUser> processes = new ArrayList<>();
    processes.add(site.startStore());
    processes.add(site.startBroker());
    processes.add(site.startOrderService());
    processes.add(site.startGateway());
    new ProbeClient(site, "order").restConsumers();
    OrderForm form = OrderForm.prepare(site, clock);
    Optional<Path> program = Nginx.installed();
    if (program.isEmpty()) {
      return List.of(table(measure(setting, processes, site, form, null), false));
    }
    try (Nginx nginx = Nginx.start(program.get(), site.uri("order"), Path.of(site.data("nginx")))) {
      processes.add(nginx);
      return List.of(table(measure(setting, processes, site, form, nginx.uri()), true));
    }
  }

  private static Outcomes measure(
      Setting setting, List<CpuUser> processes, Site site, OrderForm form, @Nullable URI nginx)
      throws IOException, InterruptedException {
    Rounds rounds = new Rounds(setting.plan(), processes);
    for (int clients : CLIENTS) {
      String at = ", " + clients + " clients";
      rounds.variant("direct" + at, clients, echo(site, site.uri("order"), form));
      Operation.Source throughGateway = echo(site, site.uri("gateway"), form);
      if (clients == MANY_CLIENTS) {
        rounds.warmedUp("gateway" + at, clients, throughGateway);
      } else {
        rounds.variant("gateway" + at, clients, throughGateway);
      }
      if (nginx != null) {
        rounds.variant("nginx" + at, clients, echo(site, nginx, form));
      }
    }
    return rounds.run();
  }

  private static Operation.Source echo(Site site, URI server, OrderForm form) {
    return client ->
        new Requests(
            server,
            HttpMessage.post(
                server,
                "/api/orders/probe/echoes",
                site.token("clerk-" + client, "sales-support"),
                form.json()),
            201);
  }

  private static Table table(Outcomes outcomes, boolean withNginx) {
    Table table =
        new Table(
            "hop",
            "Gateway hop: an endpoint that checks the JWT, parses and answers",
            new Column("perSecond", "per s", 0),
            new Column("ratioToDirect", "to direct", 2),
            new Column("p50Millis", "p50 ms", 2),
            new Column("p99Millis", "p99 ms", 2),
            new Column("hopMicros", "hop us", 0),
            new Column("serviceMicros", "order-service us", 0),
            new Column("clientMicros", "client us", 0),
            new Column("failures", "failed", 0));
    outcomes.forEach((variant, outcome) -> {
      if (outcome.failed() > 0) {
        table.remark(variant + " failed: " + outcome.failures());
      }
      String clients = variant.substring(variant.indexOf(','));
      Outcome direct = outcomes.of("direct" + clients);
      table.row(
          variant,
          outcome.throughput(),
          outcome.ratioTo(direct),
          outcome.latencies().percentileMillis(50),
          outcome.latencies().percentileMillis(99),
          outcome.cpuMicros("gateway") + outcome.cpuMicros("nginx"),
          outcome.cpuMicros("order"),
          outcome.cpuMicros("client"),
          (double) outcome.failed());
    });
    table.remark("hop us: CPU time of gateway or nginx for one request; nginx checks nothing.");
    if (!withNginx) {
      table.remark("SKIPPED: nginx is not installed (Debian: apt-get install nginx-light).");
    }
    return table;
  }
}
