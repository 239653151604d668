package io.saleswright.bench.flow;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.intake.OrderForm;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.load.Latencies;
import io.saleswright.bench.load.Load;
import io.saleswright.bench.load.Requests;
import io.saleswright.bench.process.ProbeClient;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import io.saleswright.bench.round.Plan;
import io.saleswright.bench.sample.PlacedOrders;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.bson.BsonDocument;

/**
 * How long it takes from an order's commit to its acknowledged effect in another service, beside
 * the shortest chain on the same broker and store: produce, consume, insert.
 */
public final class CommitBenchmark implements Benchmark {

  private static final int CLIENTS = 32;
  private static final int ROUNDS = 2;
  private static final double[] SHARES = {0.5, 0.8};

  /** Below this the 99th percentile hangs on fewer than five events. */
  private static final int ENOUGH = 500;

  private static final String PLAIN_TOPIC = "bench.plain";

  private final InstantSource clock;

  public CommitBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "commit";
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    Site site = setting.sharedSite();
    site.startStore();
    site.startBroker();
    site.startOrderService();
    site.startCustomerService();
    new ProbeClient(site, "order").restConsumers();
    new ProbeClient(site, "customer").workConsumers();
    OrderForm form = OrderForm.prepare(site, clock);
    Kafka kafka = new Kafka(site.bootstrapServers());
    kafka.create(PLAIN_TOPIC);
    try (Store store = site.store();
        Load load = load(site, form);
        PlainChain plain =
            PlainChain.start(
                kafka,
                PlacedOrders.of(setting.checkout()),
                store.getDatabase("bench").getCollection("plain", BsonDocument.class),
                PLAIN_TOPIC)) {
      OrderChain chain = new OrderChain(site, load);
      chain.catchUp();
      Plan plan = setting.plan(22, 12, 56);
      chain.warmUp(plan.warmUp());
      double most = chain.throughput(plan.closed());
      Duration turn = plan.open().dividedBy(2L * ROUNDS * SHARES.length);
      plain.run(most / 2, turn.dividedBy(2));
      Table table = emptyTable(most);
      for (double share : SHARES) {
        compare(table, share, most * share, turn, plain, chain);
      }
      return List.of(table);
    }
  }

  private static Load load(Site site, OrderForm form) {
    URI uri = site.uri("order");
    return new Load(
        CLIENTS,
        client ->
            new Requests(
                uri,
                HttpMessage.post(
                    uri,
                    "/api/orders",
                    site.token("clerk-" + client, "sales-support"),
                    form.json()),
                201));
  }

  private static void compare(
      Table table, double share, double rate, Duration turn, PlainChain plain, OrderChain chain)
      throws IOException, InterruptedException {
    Latencies least = new Latencies();
    Latencies whole = new Latencies();
    for (int round = 0; round < ROUNDS; round++) {
      least.add(plain.run(rate, turn));
      whole.add(chain.run(rate, turn));
    }
    String at = Math.round(share * 100) + " % load";
    row(table, "produce, consume, insert, " + at, rate, least, least);
    row(table, "order to purchase history, " + at, rate, whole, least);
    if (whole.count() < ENOUGH) {
      table.remark("p99 at " + at + " says little: fewer than " + ENOUGH + " events.");
    }
  }

  private static Table emptyTable(double most) {
    Table table =
        new Table(
            "commit",
            "Commit to consumer: from the order's commit to the acknowledged effect in the customer service",
            new Column("perSecond", "per s", 0),
            new Column("p50Millis", "p50 ms", 1),
            new Column("p99Millis", "p99 ms", 1),
            new Column("p50Ratio", "p50 to plain", 2),
            new Column("p99Ratio", "p99 to plain", 2),
            new Column("count", "events", 0));
    table.remark(
        "100 % load: "
            + Math.round(most)
            + " orders per s at the order service, with the customer service reading along.");
    return table;
  }

  private static void row(
      Table table, String variant, double rate, Latencies found, Latencies least) {
    double p50 = found.percentileMillis(50);
    double p99 = found.percentileMillis(99);
    table.row(
        variant,
        rate,
        p50,
        p99,
        p50 / least.percentileMillis(50),
        p99 / least.percentileMillis(99),
        found.count());
  }
}
