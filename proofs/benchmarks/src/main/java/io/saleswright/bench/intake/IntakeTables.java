package io.saleswright.bench.intake;

import io.saleswright.bench.report.Column;
import io.saleswright.bench.report.Table;
import io.saleswright.bench.round.Outcome;
import io.saleswright.bench.round.Outcomes;
import java.util.List;

/** The tables of what was measured in turns. */
final class IntakeTables {

  static final String ORDER = "order, gateway";
  static final String INSERT = "one insert, gateway";
  static final String MODULITH = "Spring Modulith, gateway";

  private static final List<String> SHARED = List.of("gateway", "store", "broker");

  private IntakeTables() {}

  /** What comes behind the name of a variant. */
  static String at(int clients) {
    return ", " + clients + (clients == 1 ? " client" : " clients");
  }

  /** Orders beside the least that the same service could do. */
  static Table throughput(Outcomes outcomes) {
    Table table =
        new Table(
            "intake",
            "Order intake: an order of 5 lines, JWT checked, stored durably, relay on, consumers off",
            new Column("perSecond", "per s", 0),
            new Column("ratioToInsertThroughGateway", "to one insert, gateway", 2),
            new Column("p50Millis", "p50 ms", 2),
            new Column("p99Millis", "p99 ms", 2),
            new Column("orderServiceMicros", "order-service us", 0),
            new Column("gatewayMicros", "gateway us", 0),
            new Column("storeMicros", "store us", 0),
            new Column("brokerMicros", "broker us", 0),
            new Column("clientMicros", "client us", 0),
            new Column("failures", "failed", 0));
    outcomes.forEach((variant, outcome) -> {
      if (variant.startsWith(MODULITH)) {
        return;
      }
      if (outcome.failed() > 0) {
        table.remark(variant + " failed: " + outcome.failures());
      }
      String clients = variant.substring(variant.lastIndexOf(','));
      table.row(
          variant,
          outcome.throughput(),
          outcome.ratioTo(outcomes.of(INSERT + clients)),
          outcome.latencies().percentileMillis(50),
          outcome.latencies().percentileMillis(99),
          outcome.cpuMicros("order"),
          outcome.cpuMicros("gateway"),
          outcome.cpuMicros("store"),
          outcome.cpuMicros("broker"),
          outcome.cpuMicros("client"),
          (double) outcome.failed());
    });
    table.remark("one insert: parses the same body, inserts it once as it is, answers with it.");
    table.remark("driver insert: the stored order's own document, from this program.");
    table.remark("Closed load; us: CPU time of a process for one operation.");
    return table;
  }

  /** Orders beside the same command built with Spring Modulith. */
  static Table besideModulith(Outcomes outcomes, int[] clientCounts, String eventsFound) {
    Table table =
        new Table(
            "intake-modulith",
            "The same orders, built the way most teams would: Spring Modulith's event publication",
            new Column("perSecond", "per s", 0),
            new Column("ratioToModulith", "to Spring Modulith", 2),
            new Column("p50Millis", "p50 ms", 2),
            new Column("p99Millis", "p99 ms", 2),
            new Column("serviceMicros", "service us", 0),
            new Column("gatewayMicros", "gateway us", 0),
            new Column("storeMicros", "store us", 0),
            new Column("brokerMicros", "broker us", 0),
            new Column("allMicros", "all us", 0),
            new Column("failures", "failed", 0));
    for (int clients : clientCounts) {
      Outcome modulith = outcomes.of(MODULITH + at(clients));
      add(table, "Saleswright" + at(clients), "order", outcomes.of(ORDER + at(clients)), modulith);
      add(table, "Spring Modulith" + at(clients), SpringModulith.NAME, modulith, modulith);
    }
    table.remark("Same body, gateway, store, broker and event data; turns in the same rounds.");
    table.remark(
        "Spring Modulith on a store without transactions: order and publication are two"
            + " writes, so a kill between them loses the event; sent after the commit, later ones"
            + " may overtake; at least once after a restart, with republishing switched on.");
    table.remark(
        "Saleswright: order and event are one write; no event lost, each order's in sequence;"
            + " a repeated request finds the first one by its key, which the other does not do.");
    table.remark(eventsFound);
    return table;
  }

  private static void add(
      Table table, String name, String service, Outcome outcome, Outcome modulith) {
    double shared = SHARED.stream().mapToDouble(outcome::cpuMicros).sum();
    table.row(
        name,
        outcome.throughput(),
        outcome.ratioTo(modulith),
        outcome.latencies().percentileMillis(50),
        outcome.latencies().percentileMillis(99),
        outcome.cpuMicros(service),
        outcome.cpuMicros("gateway"),
        outcome.cpuMicros("store"),
        outcome.cpuMicros("broker"),
        outcome.cpuMicros(service) + shared,
        (double) outcome.failed());
  }
}
