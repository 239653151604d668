package io.saleswright.finance.risk.web;

import io.saleswright.finance.risk.CustomerRisk;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import java.time.Instant;
import java.util.List;

/**
 * What is to be watched of a customer.
 *
 * @param state FREE or BLOCKED
 * @param crossings the limits of the policy that are crossed now
 * @param decisions who blocked and released the customer, oldest first
 * @param actions what the reader may do now
 */
record RiskView(
    String customerId,
    String state,
    List<Crossed> crossings,
    List<Decided> decisions,
    List<Action> actions) {

  /** A limit that is crossed: EXPOSURE, OVERDUE or CONCENTRATION. */
  record Crossed(String kind, Money owed, Instant since) {}

  /** A decision that led to FREE or BLOCKED. */
  record Decided(String state, String reason, String by, Instant at) {}

  static RiskView of(Stored<CustomerRisk> stored, List<Action> actions) {
    CustomerRisk risk = stored.state();
    return new RiskView(
        risk.customerId(),
        risk.stage().name(),
        risk.crossings().stream()
            .map(one -> new Crossed(one.kind().name(), one.owed(), one.at()))
            .toList(),
        risk.decisions().stream()
            .map(one -> new Decided(one.stage().name(), one.reason(), one.by(), one.at()))
            .toList(),
        actions);
  }
}
