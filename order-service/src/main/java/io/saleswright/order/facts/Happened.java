package io.saleswright.order.facts;

import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Cause.Source;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what can't have happened when it is told to have: in the future, or before what it
 * follows.
 *
 * @param rule id of the requirement whose step is told
 * @param field what the moment or day is called where it is told
 */
public record Happened(String rule, String field) {

  /** How far the clocks of others may run apart from ours. */
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  /**
   * Refuses a message of a foreign system that is older than the order of which it speaks.
   *
   * @param received when the order was received
   */
  public static void mustFollowTheOrder(Instant received, String rule, Cause cause) {
    if (cause.source() instanceof Source.Foreign foreign && foreign.fact() != null) {
      new Happened(rule, "time").mustNotPrecede(foreign.fact().at(), received);
    }
  }

  /**
   * Refuses a moment that lies before us, or before what must have happened first.
   *
   * @param since when that happened; null when nobody knows
   */
  public void mustHaveHappened(Instant at, @Nullable Instant since, Cause cause) {
    if (at.isAfter(cause.at().plus(CLOCK_SKEW))) {
      throw new RuleViolation(FactRefusal.NOT_HAPPENED_YET, rule, Map.of("field", field));
    }
    if (since != null) {
      mustNotPrecede(at, since);
    }
  }

  private void mustNotPrecede(Instant at, Instant since) {
    if (at.isBefore(since.minus(CLOCK_SKEW))) {
      throw new RuleViolation(FactRefusal.TOO_EARLY, rule, Map.of("field", field, "since", since));
    }
  }

  /** Refuses a day that lies before us, or before the day on which the order was received. */
  void mustHaveHappened(LocalDate on, LocalDate received, OrderRules rules, Cause cause) {
    if (on.isAfter(rules.today(cause.at().plus(CLOCK_SKEW)))) {
      throw new RuleViolation(FactRefusal.NOT_HAPPENED_YET, rule, Map.of("field", field));
    }
    mustNotPrecede(on, received);
  }

  /** Refuses a day before the one on which what it follows happened. */
  public void mustNotPrecede(LocalDate on, LocalDate since) {
    if (on.isBefore(since)) {
      throw new RuleViolation(FactRefusal.TOO_EARLY, rule, Map.of("field", field, "since", since));
    }
  }
}
