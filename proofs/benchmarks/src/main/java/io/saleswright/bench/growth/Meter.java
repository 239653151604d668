package io.saleswright.bench.growth;

import com.mongodb.client.MongoClient;
import io.saleswright.bench.load.Load;
import io.saleswright.bench.load.Operation;
import io.saleswright.bench.load.Sample;
import io.saleswright.bench.process.CpuMeter;
import io.saleswright.bench.process.CpuUser;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.bson.Document;

/**
 * Puts loads on the services and measures what they cost.
 *
 * @param store counts the documents that queries look at
 * @param processes whose CPU time is counted
 */
record Meter(MongoClient store, List<CpuUser> processes) {

  private static final Document STATUS = new Document("serverStatus", 1);

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
    try (Load load = new Load(clients, source)) {
      CpuMeter cpu = new CpuMeter();
      long before = examined();
      cpu.begin(processes);
      Sample sample = load.closed(duration);
      cpu.end();
      if (sample.failed() > 0) {
        throw new IOException("No good answer to: " + what + ": " + sample.failures());
      }
      return new Measurement(sample, cpu, examined() - before);
    }
  }

  private long examined() {
    return store
        .getDatabase("admin")
        .runCommand(STATUS)
        .get("metrics", Document.class)
        .get("queryExecutor", Document.class)
        .getLong("scannedObjects");
  }
}
