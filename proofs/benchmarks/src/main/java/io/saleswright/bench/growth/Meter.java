package io.saleswright.bench.growth;

import io.saleswright.bench.load.Load;
import io.saleswright.bench.load.Operation;
import io.saleswright.bench.load.Sample;
import io.saleswright.bench.process.CpuMeter;
import io.saleswright.bench.process.CpuUser;
import io.saleswright.bench.process.ProbeClient;
import io.saleswright.bench.process.Site;
import io.saleswright.bench.process.Store;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/**
 * Puts loads on the services and measures what they cost.
 *
 * @param site whose services are asked
 * @param store counts the documents that queries look at
 * @param processes whose CPU time is counted
 */
record Meter(Site site, Store store, List<CpuUser> processes) {

  Meter {
    processes = List.copyOf(processes);
  }

  /**
   * Lets clients work without a pause.
   *
   * @throws IOException when one of their operations fails: its time would tell nothing
   */
  Measurement measure(String what, int clients, Operation.Source source, Duration duration)
      throws IOException, InterruptedException {
    Measurement found = tried(clients, source, duration);
    if (!found.answered()) {
      throw new IOException("No good answer to: " + what + ": " + found.sample().failures());
    }
    return found;
  }

  /** The same; what failed is told by the measurement, which has no times then. */
  Measurement tried(int clients, Operation.Source source, Duration duration)
      throws IOException, InterruptedException {
    try (Load load = new Load(clients, source)) {
      CpuMeter cpu = new CpuMeter();
      double before = store.examined();
      cpu.begin(processes);
      Sample sample = load.closed(duration);
      cpu.end();
      return new Measurement(sample, cpu, store.examined() - before);
    }
  }

  /**
   * Asks a question again and again. Where the store does not count what it looks at, it is asked
   * to explain what the service asks it for the same.
   */
  Measurement ask(Question question, Duration duration) throws IOException, InterruptedException {
    Measurement found = tried(1, question.asked(), duration);
    return found.answered() && Double.isNaN(found.examined())
        ? found.examining(explained(question))
        : found;
  }

  /** Documents for one answer. */
  private double explained(Question question) throws IOException {
    List<String> queries =
        new ProbeClient(site, question.service())
            .queriesOf(() -> {
              try (Operation once = question.asked().of(0)) {
                for (int i = 0; i < question.paths().size(); i++) {
                  once.run();
                }
              }
            });
    return store.explained(queries) / question.paths().size();
  }
}
