package io.saleswright.bench.growth;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.flow.Kafka;
import io.saleswright.bench.process.CpuUser;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Whether the list of quotes stays quick as it grows, and what it costs to sign a contract. */
public final class ContractsBenchmark implements Benchmark {

  private static final List<Integer> SIZES = List.of(1_000, 100_000);
  private static final int[] SIGNING_CLIENTS = {1, 8};
  private static final List<String> FOREIGN_TOPICS =
      List.of(
          "order.products.v1",
          "order.product-costs.v1",
          "order.orders.v1",
          "finance.receivables.v1",
          "finance.payments.v1",
          "finance.invoices.v1",
          "performance.staff.v1");

  /** More than any machine signs in a second. */
  private static final int SIGNED_PER_SECOND = 1_000;

  private final InstantSource clock;

  public ContractsBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "contracts";
  }

  /** It writes 100,000 quotes, for which a run of all has no time. */
  @Override
  public boolean onlyByName() {
    return true;
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    Duration each = Duration.ofSeconds(setting.full() ? 10 : 2);
    try (Site site = setting.site();
        Store store = site.store()) {
      List<CpuUser> processes = new ArrayList<>();
      processes.add(site.startStore());
      site.startBroker();
      Kafka kafka = new Kafka(site.bootstrapServers());
      for (String topic : FOREIGN_TOPICS) {
        kafka.create(topic);
      }
      site.startPlain("customer", site.options());
      processes.add(site.startAsked("contract"));
      Meter meter = new Meter(site, store, processes);
      PaperForms forms = new PaperForms(site, store, clock);
      return List.of(
          lists(meter, site, store, forms, each, setting.sizesOr(SIZES)),
          signing(meter, forms, each));
    }
  }

  private static Table lists(
      Meter meter, Site site, Store store, PaperForms forms, Duration each, List<Integer> sizes)
      throws IOException, InterruptedException {
    QuoteBook book = new QuoteBook(store, "quotes");
    QuoteBook.Template template = forms.quotes(book);
    Curve curve = Curve.on(store, sizes);
    for (int size : sizes) {
      book.growTo(size, template);
      curve.ask(meter, new QuoteQuestions(site, book).all(), each.dividedBy(2), each);
    }
    return curve.quotes();
  }

  private static Table signing(Meter meter, PaperForms forms, Duration each)
      throws IOException, InterruptedException {
    Table table =
        new Table(
            "signing",
            "The second signature of a contract, which makes it effective",
            new Column("perSecond", "per s", 0),
            new Column("p50Millis", "p50 ms", 2),
            new Column("p99Millis", "p99 ms", 2),
            new Column("serviceMicros", "contract-service us", 0),
            new Column("storeMicros", "store us", 0));
    sign(meter, forms, SIGNING_CLIENTS[SIGNING_CLIENTS.length - 1], each);
    for (int clients : SIGNING_CLIENTS) {
      Measurement found = sign(meter, forms, clients, each.multipliedBy(3));
      table.row(
          clients + (clients == 1 ? " client" : " clients"),
          found.sample().throughput(),
          found.percentileMillis(50),
          found.percentileMillis(99),
          found.cpuMicros("contract"),
          found.cpuMicros("store"));
    }
    table.remark("The service is asked directly; its events are published meanwhile.");
    return table;
  }

  private static Measurement sign(Meter meter, PaperForms forms, int clients, Duration duration)
      throws IOException, InterruptedException {
    int enough = Math.toIntExact(duration.toSeconds() * SIGNED_PER_SECOND);
    return meter.measure("signing", clients, forms.signing(enough), duration);
  }
}
