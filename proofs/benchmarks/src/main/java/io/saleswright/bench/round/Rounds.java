package io.saleswright.bench.round;

import io.saleswright.bench.load.Load;
import io.saleswright.bench.load.Operation;
import io.saleswright.bench.process.CpuUser;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures variants in turns: a little of each, again and again, so that whatever else the machine
 * does meets all of them alike. Not thread-safe.
 */
public final class Rounds {

  private final Plan plan;
  private final List<CpuUser> processes;
  private final List<Variant> variants = new ArrayList<>();

  private record Variant(String name, Load load, Outcome outcome, boolean warmsUp) {}

  /**
   * @param processes whose CPU time is counted; this program's own is added
   */
  public Rounds(Plan plan, List<? extends CpuUser> processes) {
    this.plan = plan;
    this.processes = new ArrayList<>(processes);
    this.processes.add(CpuUser.client());
  }

  /** Adds a variant whose code another variant warms up. */
  public Rounds variant(String name, int clients, Operation.Source source) {
    return add(name, clients, source, false);
  }

  /** Adds a variant that runs for its part of the warm-up before the first round. */
  public Rounds warmedUp(String name, int clients, Operation.Source source) {
    return add(name, clients, source, true);
  }

  private long countOfWarmedUp() {
    return variants.stream().filter(Variant::warmsUp).count();
  }

  private Rounds add(String name, int clients, Operation.Source source, boolean warmsUp) {
    variants.add(new Variant(name, new Load(clients, source), new Outcome(), warmsUp));
    return this;
  }

  /** Warms up, measures all variants, and closes their clients. To be called once. */
  public Outcomes run() throws IOException, InterruptedException {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    try {
      for (Variant variant : variants) {
        outcomes.put(variant.name(), variant.outcome());
        if (variant.warmsUp()) {
          variant.load().closed(plan.warmUp().dividedBy(countOfWarmedUp()));
        }
      }
      Duration turn = plan.closed().dividedBy((long) plan.rounds() * variants.size());
      for (int round = 0; round < plan.rounds(); round++) {
        for (Variant variant : variants) {
          variant.outcome().cpu().begin(processes);
          variant.outcome().add(variant.load().closed(turn));
          variant.outcome().cpu().end();
        }
      }
      return new Outcomes(outcomes);
    } finally {
      for (Variant variant : variants) {
        variant.load().close();
      }
    }
  }
}
