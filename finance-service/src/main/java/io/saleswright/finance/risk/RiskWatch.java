package io.saleswright.finance.risk;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Looks at intervals which customers owe too much. Each crossing is told once, however many
 * instances look, because the customer's file remembers it.
 */
final class RiskWatch {

  private final Aggregates<CustomerRisk> risks;
  private final RiskSearch search;
  private final Supplier<RiskRules> rules;
  private final InstantSource time;

  RiskWatch(
      Aggregates<CustomerRisk> risks,
      RiskSearch search,
      Supplier<RiskRules> rules,
      InstantSource time) {
    this.risks = risks;
    this.search = search;
    this.rules = rules;
    this.time = time;
  }

  void look() {
    RiskRules inForce = rules.get();
    List<Exposure> all = search.exposure(ExposureOf.CUSTOMER, null);
    Map<String, Money> totals = new HashMap<>();
    all.forEach(one -> totals.merge(one.open().currency(), one.open(), Money::plus));
    Instant now = time.instant();
    Map<String, List<Crossing>> crossed = new HashMap<>();
    for (Exposure one : all) {
      Money ofAll = totals.getOrDefault(one.open().currency(), one.open());
      inForce
          .crossed(one, ofAll)
          .forEach((kind, owed) ->
              crossed
                  .computeIfAbsent(one.key(), _ -> new ArrayList<>())
                  .add(new Crossing(kind, owed, now)));
    }
    Set<String> customers = new HashSet<>(search.crossing());
    customers.addAll(crossed.keySet());
    Cause cause = Cause.internal("finance", now);
    customers.forEach(customer -> note(customer, crossed.getOrDefault(customer, List.of()), cause));
  }

  private void note(String customer, List<Crossing> crossed, Cause cause) {
    if (risks.find(customer).isEmpty()) {
      risks.createAt(customer, cause, id -> CustomerRisk.of(id).watched(crossed));
    }
    risks.change(customer, cause, now -> now.state().watched(crossed));
  }
}
