package io.saleswright.bench.process;

import io.saleswright.local.program.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How the probes of this module come into a service: beside its jar, as one more source. */
final class Probes {

  private static final String PACKAGE = "io.saleswright.bench.probe.";
  private static final String SOURCES = "SPRING_MAIN_SOURCES";
  private static final String ENDPOINTS = PACKAGE + "ProbeConfiguration";
  private static final String LOG = PACKAGE + "WriteLogConfiguration";
  private static final String QUERIES = PACKAGE + "QueryLogConfiguration";
  private static final String CONSUMERS = PACKAGE + "ConsumersConfiguration";

  private Probes() {}

  /** Environment that adds endpoints to compare with, and the log of the orders' writes. */
  static Map<String, String> ofOrders() {
    return environment(ENDPOINTS + "," + LOG, "INSERT", "orders");
  }

  /** Environment that adds the log of the writes of the purchase history. */
  static Map<String, String> ofPurchases() {
    return environment(LOG, "UPDATE", "purchases");
  }

  /** Environment that adds the log of queries alone. */
  static Map<String, String> ofQueries() {
    return Map.of(SOURCES, QUERIES);
  }

  private static Map<String, String> environment(String sources, String write, String collection) {
    return Map.of(
        SOURCES,
        String.join(",", sources, QUERIES, CONSUMERS),
        "PROBE_WRITE",
        write,
        "PROBE_COLLECTION",
        collection);
  }

  static String mainClass(String service) {
    String type = service.substring(0, 1).toUpperCase(Locale.ROOT) + service.substring(1);
    return "io.saleswright." + service + "." + type + "ServiceApplication";
  }

  static Path jar(Checkout checkout) throws IOException {
    try (Stream<Path> files = Files.list(checkout.of("proofs/benchmarks/target"))) {
      return files
          .filter(file -> file.toString().endsWith("-probe.jar"))
          .findFirst()
          .orElseThrow(() -> new IOException("proofs/benchmarks is not built"));
    }
  }
}
