package io.saleswright.bench.footprint;

import io.saleswright.bench.Benchmark;
import io.saleswright.bench.Setting;
import io.saleswright.bench.load.HttpMessage;
import io.saleswright.bench.load.Load;
import io.saleswright.bench.load.Requests;
import io.saleswright.bench.load.Sample;
import io.saleswright.bench.process.RunningProcess;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import io.saleswright.client.Poll;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What services and gateway need, one after the other: time to start and memory, as they are, with
 * the JDK's AOT cache, and with compact object headers.
 */
public final class FootprintBenchmark implements Benchmark {

  private static final int CLIENTS = 4;

  @Override
  public String name() {
    return "footprint";
  }

  @Override
  public List<Table> run(Setting setting) throws IOException, InterruptedException {
    long end = System.nanoTime() + setting.time().toNanos();
    Duration load = Duration.ofMillis(setting.full() ? 10_000 : 1_500);
    try (Site site = setting.site()) {
      site.startStore();
      site.startBroker();
      Table table = emptyTable(load);
      List<String> skipped = new ArrayList<>();
      long longest = 0;
      for (Case next : Case.byImportance()) {
        long begun = System.nanoTime();
        if (begun + longest > end) {
          skipped.add(next.title());
        } else {
          add(table, next, measure(site, next, load));
          longest = Math.max(longest, System.nanoTime() - begun);
        }
      }
      if (!skipped.isEmpty()) {
        table.remark("SKIPPED for lack of time (--full has more): " + String.join("; ", skipped));
      }
      return List.of(table);
    }
  }

  private static Footprint measure(Site site, Case what, Duration load)
      throws IOException, InterruptedException {
    String name = what.target().process();
    AotCache cache = AotCache.of(site, name);
    if (what.variant() == Variant.AOT_CACHE && !cache.exists()) {
      cache.make(site, name, site.options());
    }
    RunningProcess process =
        site.startPlain(name, what.variant().options(site.options(), cache.file()));
    Duration cpu = process.cpuTime();
    double ready = process.residentMib();
    ask(site, what.target(), load);
    rest(load);
    Footprint footprint = new Footprint(process.readyAfter(), cpu, ready, process.residentMib());
    site.stop(name);
    return footprint;
  }

  private static void ask(Site site, Target target, Duration duration)
      throws IOException, InterruptedException {
    URI server = site.uri(target.process());
    HttpMessage question =
        HttpMessage.get(server, target.question(), site.token("clerk", "general-manager"));
    try (Load load = new Load(CLIENTS, _ -> new Requests(server, question, 200))) {
      Sample sample = load.closed(duration);
      if (sample.failed() > 0) {
        throw new IOException(target + " does not answer " + sample.failures());
      }
    }
  }

  private static void rest(Duration duration) throws InterruptedException {
    Poll.until(() -> false, duration, duration);
  }

  private static Table emptyTable(Duration load) {
    Table table =
        new Table(
            "footprint",
            "Footprint: one process at a time, unpacked jar",
            new Column("readySeconds", "ready after s", 1),
            new Column("cpuSeconds", "CPU s until then", 1),
            new Column("readyMib", "MiB when ready", 0),
            new Column("idleMib", "MiB idle after load", 0));
    table.remark("MiB: resident memory. Load: " + load.toMillis() + " ms of lists by 4 clients.");
    return table;
  }

  private static void add(Table table, Case what, Footprint found) {
    table.row(
        what.title(),
        found.ready().toMillis() / 1e3,
        found.cpu().toMillis() / 1e3,
        found.readyMib(),
        found.idleMib());
  }
}
