package io.saleswright.finance.risk;

import io.saleswright.platform.kernel.Money;
import java.time.Instant;

/**
 * That a limit of the policy was crossed and still is.
 *
 * @param owed what was owed or overdue when that was noticed
 * @param at when
 */
public record Crossing(RiskKind kind, Money owed, Instant at) {

  /** Whether it is of the same limit: each currency has its own. */
  boolean isOfLimitOf(Crossing other) {
    return kind == other.kind && owed.currency().equals(other.owed.currency());
  }
}
