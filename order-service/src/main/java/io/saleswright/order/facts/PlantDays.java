package io.saleswright.order.facts;

import io.saleswright.order.production.ProductionFact;
import io.saleswright.order.production.ProductionFact.LinePlan;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.RuleViolation;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses the days of the plant that can't be: what is made before the order or in the future,
 * plans that end before they begin, or lie so far ahead that a digit must be wrong (ORD-14,
 * ORD-15).
 *
 * @param received the day on which the order was received
 * @param plannedStart when work begins, if told before
 */
public record PlantDays(
    LocalDate received, @Nullable LocalDate plannedStart, OrderRules rules, Cause cause) {

  private static final Period FURTHEST_PLAN = Period.ofYears(5);

  /** Refuses a fact that names such a day. */
  public void check(ProductionFact fact) {
    switch (fact) {
      case ProductionFact.Scheduled(LocalDate start, LocalDate finish, List<LinePlan> lines) -> {
        mustBePlan(start, finish);
        lines.forEach(line -> mustBePlan(line.start(), line.finish()));
      }
      case ProductionFact.Delayed(LocalDate finish, String _) -> {
        mustBePlannable(finish, "newFinish", "ORD-17");
        if (plannedStart != null) {
          mustNotEndBefore(plannedStart, finish);
        }
      }
      case ProductionFact.Rejected(String _, LocalDate alternative) -> {
        if (alternative != null) {
          mustBePlannable(alternative, "alternativeDate", "ORD-14");
        }
      }
      case ProductionFact.Completed(LocalDate on) ->
          new Happened("ORD-15", "completedOn").mustHaveHappened(on, received, rules, cause);
      case ProductionFact.Accepted _,
          ProductionFact.Progressed _,
          ProductionFact.QualityIssue _,
          ProductionFact.ChangeAnswered _ -> {}
    }
  }

  private void mustBePlan(LocalDate start, LocalDate finish) {
    mustBePlannable(start, "start", "ORD-14");
    mustBePlannable(finish, "finish", "ORD-14");
    mustNotEndBefore(start, finish);
  }

  private void mustBePlannable(LocalDate on, String field, String rule) {
    new Happened(rule, field).mustNotPrecede(on, received);
    LocalDate latest = rules.today(cause.at()).plus(FURTHEST_PLAN);
    if (on.isAfter(latest)) {
      throw new RuleViolation(
          FactRefusal.TOO_FAR_AHEAD, rule, Map.of("field", field, "latest", latest));
    }
  }

  private static void mustNotEndBefore(LocalDate start, LocalDate finish) {
    if (finish.isBefore(start)) {
      throw FactRefusal.FINISH_BEFORE_START.violation(Map.of("start", start, "finish", finish));
    }
  }
}
