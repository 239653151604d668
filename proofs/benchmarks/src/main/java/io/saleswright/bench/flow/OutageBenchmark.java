package io.saleswright.bench.flow;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.intake.OrderForm;
import io.saleswright.bench.intake.PublishedKeys;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.load.Latencies;
import io.saleswright.bench.load.Load;
import io.saleswright.bench.load.Requests;
import io.saleswright.bench.load.Sample;
import io.saleswright.bench.process.ProbeClient;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import io.saleswright.client.Poll;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.BsonDocument;

/**
 * Ten minutes without the broker: orders are taken all the time at half of what is possible, and
 * what has gathered is published afterwards while intake goes on.
 */
public final class OutageBenchmark implements Benchmark {

  private static final int CLIENTS = 32;
  private static final double SHARE = 0.5;
  private static final String TOPIC = "order.orders.v1";
  private static final Duration WARM_UP = Duration.ofSeconds(30);
  private static final Duration UNDISTURBED = Duration.ofSeconds(30);
  private static final Duration OUTAGE = Duration.ofMinutes(10);
  private static final Duration SLICE = Duration.ofSeconds(5);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final InstantSource clock;

  public OutageBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "outage";
  }

  @Override
  public boolean onlyByName() {
    return true;
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    Site site = setting.sharedSite();
    site.startStore();
    site.startBroker();
    site.startOrderService();
    site.startGateway();
    new ProbeClient(site, "order").restConsumers();
    OrderForm form = OrderForm.prepare(site, clock);
    try (Store store = site.store();
        Load load = new Load(CLIENTS, client -> order(site, form, client))) {
      MongoCollection<BsonDocument> orders =
          store.getDatabase("order").getCollection("orders", BsonDocument.class);
      load.closed(WARM_UP);
      double rate = load.closed(UNDISTURBED).throughput() * SHARE;
      Sample before = load.open(rate, UNDISTURBED);
      site.stop("broker");
      Sample without = load.open(rate, OUTAGE);
      long waiting = orders.countDocuments(Filters.gt("pendingSince", Instant.EPOCH));
      CatchingUp after = catchUp(site, load, rate, orders);
      return List.of(table(rate, before, without, after), published(site, orders, waiting, after));
    }
  }

  private static Requests order(Site site, OrderForm form, int client) {
    URI gateway = site.uri("gateway");
    String clerk = site.token("clerk-" + client, "sales-support");
    return new Requests(gateway, HttpMessage.post(gateway, "/api/orders", clerk, form.json()), 201);
  }

  /**
   * How it went after the broker was started again.
   *
   * @param drained from its start until nothing was left of what had gathered
   * @param loads what clients met meanwhile
   */
  private record CatchingUp(Duration drained, List<Sample> loads) {}

  private CatchingUp catchUp(
      Site site, Load load, double rate, MongoCollection<BsonDocument> orders)
      throws IOException, InterruptedException {
    try (ExecutorService background = Executors.newSingleThreadExecutor()) {
      Future<Duration> drained = background.submit(() -> restart(site, orders));
      List<Sample> loads = new ArrayList<>();
      do {
        loads.add(load.open(rate, SLICE));
      } while (!drained.isDone());
      return new CatchingUp(drained.get(), loads);
    } catch (ExecutionException e) {
      throw new IOException("What had gathered was not published", e.getCause());
    }
  }

  /** Starts the broker, and waits until what gathered before is published. */
  private Duration restart(Site site, MongoCollection<BsonDocument> orders)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    Instant returned = clock.instant();
    site.startBroker();
    boolean empty =
        Poll.until(
            () -> orders.find(Filters.lt("pendingSince", returned)).first() == null,
            LOOK,
            PATIENCE);
    if (!empty) {
      throw new IOException("The relay did not catch up");
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static Table table(double rate, Sample before, Sample without, CatchingUp after) {
    Table table =
        new Table(
            "outage",
            "Outage: orders through the gateway at a constant rate, 50 % of the throughput",
            new Column("perSecond", "per s", 0),
            new Column("p50Millis", "p50 ms", 1),
            new Column("p99Millis", "p99 ms", 1),
            new Column("taken", "taken", 0),
            new Column("failed", "failed", 0));
    row(table, "with the broker", rate, List.of(before));
    row(table, OUTAGE.toMinutes() + " minutes without it", rate, List.of(without));
    row(table, "while the relay catches up", rate, after.loads());
    return table;
  }

  private static void row(Table table, String variant, double rate, List<Sample> samples) {
    Latencies latencies = new Latencies();
    samples.forEach(sample -> latencies.add(sample.latencies()));
    table.row(
        variant,
        rate,
        latencies.percentileMillis(50),
        latencies.percentileMillis(99),
        latencies.count(),
        samples.stream().mapToLong(Sample::failed).sum());
  }

  private static Table published(
      Site site, MongoCollection<BsonDocument> orders, long waiting, CatchingUp after)
      throws InterruptedException {
    Poll.until(() -> Backlog.isEmpty(orders), LOOK, PATIENCE);
    Set<String> ids = new HashSet<>();
    orders
        .find()
        .projection(Projections.include("_id"))
        .forEach(order -> ids.add(order.getString("_id").getValue()));
    PublishedKeys keys = PublishedKeys.of(site.bootstrapServers(), TOPIC);
    double seconds = after.drained().toMillis() / 1e3;
    Table table =
        new Table(
            "outage-backlog",
            "What had gathered, and how it was published",
            new Column("waiting", "orders that waited", 0),
            new Column("seconds", "published after s", 1),
            new Column("perSecond", "of them per s", 0),
            new Column("missing", "orders without event", 0),
            new Column("repeats", "events repeated", 0));
    table.row(
        "after the broker was started again",
        waiting,
        seconds,
        waiting / seconds,
        keys.missing(ids),
        keys.repeats());
    table.remark("The seconds begin with the start of the broker's process.");
    return table;
  }
}
