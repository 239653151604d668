package io.saleswright.bench.growth;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.flow.Kafka;
import io.saleswright.bench.flow.ReplayBenchmark;
import io.saleswright.bench.process.CpuUser;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import io.saleswright.bench.report.Table;
import io.saleswright.bench.sample.PlacedOrders;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;

/** Whether it stays quick to tell who owes what, and for how long, as the paid ones pile up. */
public final class AgeingBenchmark implements Benchmark {

  private static final List<Integer> SHORT = List.of(1_000, 20_000);
  private static final List<Integer> FULL = List.of(1_000, 100_000, 1_000_000);

  private final InstantSource clock;

  public AgeingBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "ageing";
  }

  /** It writes up to a million receivables, for which a run of all has no time. */
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
      kafka.create(PlacedOrders.TOPIC);
      List<String> orders = ReplayBenchmark.publish(kafka, PlacedOrders.of(setting.checkout()), 2);
      processes.add(site.startAsked(DebtBook.SERVICE));
      DebtBook book = new DebtBook(site, store, clock);
      BsonDocument open = book.open(orders.getFirst());
      BsonDocument paid = book.paid(orders.getLast());
      Meter meter = new Meter(site, store, processes);
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      List<Question> questions = new DebtQuestions(site, today.minusDays(1)).all();
      List<Integer> sizes = setting.sizesOr(setting.full() ? FULL : SHORT);
      Curve curve = Curve.on(store, sizes);
      for (int size : sizes) {
        book.growTo(size, open, paid);
        curve.ask(meter, questions, each.dividedBy(2), each);
      }
      return List.of(curve.debts());
    }
  }
}
