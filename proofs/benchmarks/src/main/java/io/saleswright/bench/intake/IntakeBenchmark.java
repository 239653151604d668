package io.saleswright.bench.intake;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.load.Load;
import io.saleswright.bench.load.Operation;
import io.saleswright.bench.load.Requests;
import io.saleswright.bench.load.Sample;
import io.saleswright.bench.process.CpuUser;
import io.saleswright.bench.process.ProbeClient;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
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
import java.util.List;

/**
 * How much an order costs that is checked, stored durably and published, beside the least that the
 * same service could do with the same request.
 */
public final class IntakeBenchmark implements Benchmark {

  private static final int[] CLIENTS = {1, 8, 32};
  private static final int MANY_CLIENTS = 32;
  private static final double[] SHARES = {0.5, 0.8};

  /** Everybody's first request opens a connection and shows a token that nobody has seen. */
  private static final Duration RUN_IN = Duration.ofSeconds(2);

  private static final String ORDERS = "/api/orders";
  private static final String INSERTS = "/api/orders/probe/inserts";

  private final InstantSource clock;

  public IntakeBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    Site site = setting.sharedSite();
    SpringModulith modulith = new SpringModulith(site);
    List<CpuUser> processes =
        List.of(
            site.startStore(),
            site.startBroker(),
            site.startOrderService(),
            modulith.start(),
            site.startGateway(modulith.gatewayOptions()));
    OrderForm form = OrderForm.prepare(site, clock);
    modulith.sell(form);
    new ProbeClient(site, "order").restConsumers();
    try (Store store = site.store()) {
      http(site, "order", ORDERS, form).of(0).run();
      DriverInsert insert = DriverInsert.ofAStoredOrder(store);
      Plan plan = setting.plan(28, 48, 18);
      Outcomes outcomes = measure(new Rounds(plan, processes), site, form, modulith, insert);
      Outcome closed = outcomes.of(IntakeTables.ORDER + IntakeTables.at(MANY_CLIENTS));
      return List.of(
          IntakeTables.throughput(outcomes),
          IntakeTables.besideModulith(outcomes, CLIENTS, modulith.countEvents(store)),
          latency(plan, site, form, closed));
    } finally {
      site.stop(SpringModulith.NAME);
    }
  }

  private static Outcomes measure(
      Rounds rounds, Site site, OrderForm form, SpringModulith modulith, DriverInsert insert)
      throws IOException, InterruptedException {
    for (int clients : CLIENTS) {
      String at = IntakeTables.at(clients);
      boolean most = clients == MANY_CLIENTS;
      add(rounds, most, IntakeTables.ORDER + at, clients, http(site, "gateway", ORDERS, form));
      add(rounds, most, IntakeTables.INSERT + at, clients, http(site, "gateway", INSERTS, form));
      add(rounds, most, IntakeTables.MODULITH + at, clients, modulith.orders(form));
      rounds.variant("order, direct" + at, clients, http(site, "order", ORDERS, form));
      rounds.variant("one insert, direct" + at, clients, http(site, "order", INSERTS, form));
      rounds.variant("driver insert" + at, clients, _ -> insert);
    }
    return rounds.run();
  }

  /** The load of most clients warms up for the others. */
  private static void add(
      Rounds rounds, boolean warmsUp, String variant, int clients, Operation.Source source) {
    if (warmsUp) {
      rounds.warmedUp(variant, clients, source);
    } else {
      rounds.variant(variant, clients, source);
    }
  }

  private static Operation.Source http(Site site, String server, String path, OrderForm form) {
    URI uri = site.uri(server);
    return client ->
        new Requests(
            uri,
            HttpMessage.post(
                uri, path, site.token("clerk-" + client, "sales-support"), form.json()),
            201);
  }

  private static Table latency(Plan plan, Site site, OrderForm form, Outcome closed)
      throws IOException, InterruptedException {
    Table table =
        new Table(
            "intake-latency",
            "Order intake through the gateway at a constant rate (open load, corrected for coordinated omission)",
            new Column("perSecond", "per s", 0),
            new Column("p50Millis", "p50 ms", 2),
            new Column("p99Millis", "p99 ms", 2),
            new Column("p99ToP50", "p99 / p50", 1),
            new Column("failures", "failed", 0));
    for (double share : SHARES) {
      double rate = closed.throughput() * share;
      try (Load load = new Load(2 * MANY_CLIENTS, http(site, "gateway", ORDERS, form))) {
        load.open(rate, RUN_IN);
        Sample sample = load.open(rate, plan.open().dividedBy(SHARES.length).minus(RUN_IN));
        if (sample.failed() > 0) {
          table.remark("failed: " + sample.failures());
        }
        double p50 = sample.latencies().percentileMillis(50);
        double p99 = sample.latencies().percentileMillis(99);
        table.row(
            Math.round(share * 100) + " % of the throughput",
            sample.throughput(),
            p50,
            p99,
            p99 / p50,
            (double) sample.failed());
      }
    }
    return table;
  }
}
