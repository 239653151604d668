package io.saleswright.finance.risk;

import io.saleswright.platform.kernel.Aggregates;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Money;
import java.time.InstantSource;
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
    Map<String, Map<RiskKind, Money>> crossed = new HashMap<>();
    for (Exposure one : all) {
      Map<RiskKind, Money> found =
          inForce.crossed(one, totals.getOrDefault(one.open().currency(), one.open()));
      crossed.computeIfAbsent(one.key(), _ -> new HashMap<>()).putAll(found);
    }
    Set<String> customers = new HashSet<>(search.crossing());
    crossed.forEach((customer, found) -> {
      if (!found.isEmpty()) {
        customers.add(customer);
      }
    });
    customers.forEach(customer -> note(customer, crossed.getOrDefault(customer, Map.of())));
  }

  private void note(String customer, Map<RiskKind, Money> crossed) {
    Cause cause = Cause.internal("finance", time.instant());
    if (risks.find(customer).isEmpty()) {
      risks.createAt(customer, cause, id -> CustomerRisk.of(id).watched(crossed, cause.at()));
    }
    risks.change(customer, cause, now -> now.state().watched(crossed, cause.at()));
  }
}
