package io.saleswright.bench.budget;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.load.Latencies;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ten thousand applications for the money of one month of one line, by 32 people at the same
 * moment. The month has enough for half of them, and afterwards it must hold that half to the cent.
 */
public final class BudgetBenchmark implements Benchmark {

  private static final int CLIENTS = 32;
  private static final int FULL = 10_000;
  private static final int SHORT = 1_000;

  private final InstantSource clock;

  public BudgetBenchmark(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public String name() {
    return "budget";
  }

  /** Ten thousand applications take longer than a run of all has. */
  @Override
  public boolean onlyByName() {
    return true;
  }

  /** What the clients found, each answer with how often it came. */
  private record Answers(Latencies latencies, Map<Integer, Long> byStatus) {

    void add(Answers others) {
      latencies.add(others.latencies);
      others.byStatus.forEach((status, count) -> byStatus.merge(status, count, Long::sum));
    }

    long of(int status) {
      return byStatus.getOrDefault(status, 0L);
    }
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    int applications = setting.full() ? FULL : SHORT;
    try (Site site = setting.site()) {
      site.startStore();
      site.startBroker();
      site.startPlain(BudgetOffice.SERVICE, site.options());
      LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
      BudgetOffice office = new BudgetOffice(site, today);
      long fits = applications / 2;
      office.openBudget(fits);
      long begun = System.nanoTime();
      Answers answers = apply(office, applications);
      double seconds = (System.nanoTime() - begun) / 1e9;
      long held = office.held();
      if (held != fits || answers.of(200) != fits) {
        throw new IOException(
            String.format(
                Locale.ROOT,
                "the month holds %d applications and accepted %d, and has money for %d: %s",
                held,
                answers.of(200),
                fits,
                answers.byStatus()));
      }
      return List.of(table(applications, answers, seconds));
    }
  }

  private static Answers apply(BudgetOffice office, int applications)
      throws IOException, InterruptedException {
    AtomicInteger left = new AtomicInteger(applications);
    Answers all = new Answers(new Latencies(), new TreeMap<>());
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Answers>> running = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        int number = client;
        running.add(clients.submit(() -> work(office.applicant(number), left)));
      }
      for (Future<Answers> client : running) {
        all.add(client.get());
      }
    } catch (ExecutionException e) {
      throw new IOException("A client of the load broke off", e.getCause());
    }
    return all;
  }

  private static Answers work(BudgetOffice.Applicant applicant, AtomicInteger left)
      throws IOException {
    Answers mine = new Answers(new Latencies(), new TreeMap<>());
    try (applicant) {
      while (left.getAndDecrement() > 0) {
        long begun = System.nanoTime();
        int status = applicant.applyAndSubmit();
        mine.latencies().record(System.nanoTime() - begun);
        mine.byStatus().merge(status, 1L, Long::sum);
      }
    }
    return mine;
  }

  private static Table table(int applications, Answers answers, double seconds) {
    Table table =
        new Table(
            "budget",
            "Applications written and submitted for one month of one line, " + CLIENTS + " clients",
            new Column("perSecond", "per s", 1),
            new Column("p50Millis", "p50 ms", 1),
            new Column("p99Millis", "p99 ms", 1),
            new Column("held", "held", 0),
            new Column("refused", "refused", 0),
            new Column("failures", "failed", 0));
    long failed = applications - answers.of(200) - answers.of(409);
    table.row(
        applications + " applications",
        applications / seconds,
        answers.latencies().percentileMillis(50),
        answers.latencies().percentileMillis(99),
        answers.of(200),
        answers.of(409),
        failed);
    table.remark("The month held what it had money for, to the cent.");
    return table;
  }
}
