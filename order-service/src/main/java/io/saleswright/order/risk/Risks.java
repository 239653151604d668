package io.saleswright.order.risk;

import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.lifecycle.OrderStage;
import io.saleswright.order.production.Production;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges what may keep an order from leaving on the day that was asked for (ORD-16). */
public final class Risks {

  /** How many days before that day there must be a plan. */
  public static final int DAYS_TO_PLAN = 7;

  private Risks() {}

  /** All risks of an order; none when the workshop does not have it or the goods have left. */
  public static Set<Risk> of(Order order, LocalDate today) {
    Set<Risk> risks = EnumSet.noneOf(Risk.class);
    if (!OrderStage.UNSHIPPED.contains(order.stage())) {
      return risks;
    }
    add(risks, Risk.OVERDUE, order.content().requestedShipDate().isBefore(today));
    add(risks, Risk.QUALITY_PROBLEM, !order.discussion().openProblems().isEmpty());
    if (OrderStage.IN_THE_WORKSHOP.contains(order.stage())) {
      add(risks, Risk.LATE_PLAN, order.production().forecast() != null);
      add(risks, Risk.REFUSED_BY_PLANT, order.production().rejection() != null);
      add(risks, Risk.NO_PROGRESS, stands(order, today));
    }
    return risks;
  }

  private static boolean stands(Order order, LocalDate today) {
    Production told = order.production();
    boolean begun = order.stage() == OrderStage.IN_PRODUCTION;
    boolean unplanned =
        told.plannedStart() == null
            && !order.content().requestedShipDate().isAfter(today.plusDays(DAYS_TO_PLAN));
    return !begun && (isOver(told.plannedStart(), today) || unplanned)
        || isOver(told.plannedFinish(), today);
  }

  private static boolean isOver(@Nullable LocalDate day, LocalDate today) {
    return day != null && day.isBefore(today);
  }

  private static void add(Set<Risk> risks, Risk risk, boolean present) {
    if (present) {
      risks.add(risk);
    }
  }
}
