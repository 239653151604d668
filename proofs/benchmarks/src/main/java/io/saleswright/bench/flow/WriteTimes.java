package io.saleswright.bench.flow;

import io.saleswright.bench.load.Latencies;
import io.saleswright.bench.process.ProbeClient;
import io.saleswright.client.Poll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Asks an observed service when its documents were written. */
final class WriteTimes {

  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ProbeClient probe;

  WriteTimes(ProbeClient probe) {
    this.probe = probe;
  }

  /** Forgets what it noted, and begins to note. */
  void begin() throws IOException {
    probe.command("/probe/writes/begin");
  }

  void end() throws IOException {
    probe.command("/probe/writes/end");
  }

  /** Waits until every document that was written there was written here too. */
  void awaitAllOf(WriteTimes others) throws IOException, InterruptedException {
    if (!Poll.until(() -> count() >= others.count(), LOOK, PATIENCE)
        || !Poll.until(() -> keys().containsAll(others.keys()), LOOK, PATIENCE)) {
      throw new IOException("The effects of some orders did not arrive");
    }
  }

  /** How long after the others' write of the same document this one's came. */
  Latencies since(WriteTimes others) throws IOException {
    return between(others.times(), times());
  }

  /**
   * From one write to another of the same document; what was written only once does not count.
   *
   * @param begun microseconds by document
   * @param ended microseconds by document
   */
  static Latencies between(Map<String, Long> begun, Map<String, Long> ended) {
    Latencies latencies = new Latencies();
    ended.forEach((id, micros) -> {
      Long begin = begun.get(id);
      if (begin != null) {
        latencies.record((micros - begin) * 1_000);
      }
    });
    return latencies;
  }

  private long count() {
    try {
      return JSON.readTree(probe.ask("/probe/writes/count")).asLong();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> keys() {
    try {
      return times().keySet();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Long> times() throws IOException {
    Map<String, Long> times = new HashMap<>();
    JSON.readTree(probe.ask("/probe/writes"))
        .properties()
        .forEach(entry -> times.put(entry.getKey(), entry.getValue().asLong()));
    return times;
  }
}
