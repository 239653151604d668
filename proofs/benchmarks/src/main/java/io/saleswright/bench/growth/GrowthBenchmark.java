package io.saleswright.bench.growth;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.flow.Kafka;
import io.saleswright.bench.process.CpuUser;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import io.saleswright.bench.report.Table;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Whether lists, searches, time lines, figures and the import stay as quick as the book grows. */
public final class GrowthBenchmark implements Benchmark {

  private static final List<Integer> SIZES = List.of(1_000, 10_000);
  private static final List<Integer> ALL_SIZES = List.of(1_000, 10_000, 100_000);
  private static final List<String> FOREIGN_TOPICS =
      List.of(
          "finance.receivables.v1",
          "finance.payments.v1",
          "finance.invoices.v1",
          "production.work-orders.v1",
          "warehouse.shipments.v1");
  private static final int ORDERS_OF_A_CUSTOMER = 50;
  private static final int PRODUCTS = 2;
  private static final int IMPORTING_CLIENTS = 8;

  private final InstantSource clock;

  public GrowthBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    List<Integer> sizes = setting.sizesOr(setting.full() ? ALL_SIZES : SIZES);
    Schedule schedule = Schedule.of(setting.time(), sizes.size());
    try (Site site = setting.site();
        Store store = site.store()) {
      CpuUser storeProcess = site.startStore();
      site.startBroker();
      declareForeignTopics(new Kafka(site.bootstrapServers()));
      List<CpuUser> processes =
          List.of(storeProcess, site.startOrderService(), site.startAsked("customer"));
      Meter meter = new Meter(site, store, processes);
      OrderBook book = new OrderBook(store);
      Firm firm = new Firm(site, clock);
      firm.sell(PRODUCTS);
      firm.growTo(1);
      book.awaitCustomers(1);
      List<OrderRecord> open = open(book, firm);
      OrderRecord closed = book.read(firm.imported("first"));
      AtomicInteger taken = new AtomicInteger();
      Curve curve = Curve.on(store, sizes);
      for (int size : sizes) {
        firm.growTo(size / ORDERS_OF_A_CUSTOMER);
        book.awaitCustomers(firm.customers().size());
        book.awaitSettled();
        book.growTo(size, open, closed, firm.customers());
        List<Question> questions = new Questions(site, book, firm).all();
        PastOrders past =
            new PastOrders(site.uri("order"), site.token("mover", "migration"), firm, taken);
        curve.ask(meter, questions, schedule.warmUp(), schedule.question());
        if (size == sizes.getFirst()) {
          takeOver(meter, past, schedule.question());
        }
        curve.addImport(takeOver(meter, past, schedule.imports()));
      }
      return List.of(curve.questions(), curve.imports());
    }
  }

  /** The order service listens to nobody before all topics are there that it listens to. */
  private static void declareForeignTopics(Kafka kafka) throws IOException, InterruptedException {
    for (String topic : FOREIGN_TOPICS) {
      kafka.create(topic);
    }
  }

  private static List<OrderRecord> open(OrderBook book, Firm firm)
      throws IOException, InterruptedException {
    return List.of(
        book.read(firm.received()), book.read(firm.verified()), book.read(firm.released()));
  }

  private static Measurement takeOver(Meter meter, PastOrders past, Duration duration)
      throws IOException, InterruptedException {
    return meter.measure("imports", IMPORTING_CLIENTS, _ -> past.client(), duration);
  }
}
