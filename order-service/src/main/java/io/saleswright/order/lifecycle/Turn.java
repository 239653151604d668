package io.saleswright.order.lifecycle;

import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.content.OrderLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whose turn it is with an order: every stage has a responsible role (ORD-40). */
final class Turn {

  private static final String SUPPORT = "sales-support";
  private static final String SUPERVISOR = "support-supervisor";
  private static final String MANAGER = "sales-manager";
  private static final String PLANT = "production";
  private static final String WAREHOUSE = "warehouse";

  private Turn() {}

  static List<String> of(Order order) {
    List<String> turn = new ArrayList<>();
    if (order.discussion().hold() != null) {
      turn.add(SUPPORT);
      turn.add(person(order.content().salesperson()));
    } else {
      turn.addAll(atStage(order));
    }
    for (ChangeRequest change : order.discussion().changes()) {
      switch (change.status()) {
        case REQUESTED -> turn.addAll(approvers(change.wish().lines()));
        case ASKED_WORKSHOP -> turn.add(PLANT);
        case APPLIED, REJECTED -> {}
      }
    }
    return turn.stream().distinct().toList();
  }

  private static List<String> atStage(Order order) {
    String salesperson = order.content().salesperson();
    return switch (order.stage()) {
      case RECEIVED, VERIFYING -> List.of(SUPPORT, person(salesperson));
      case VERIFIED -> approvers(order.content().lines());
      case APPROVED, READY, SHIPPING_PREPARED -> List.of(SUPPORT);
      case RELEASED, SCHEDULED, IN_PRODUCTION ->
          // What the plant refused is settled by inside sales with the customer (ORD-14).
          List.of(order.production().rejection() == null ? PLANT : SUPPORT);
      case SHIPMENT_RELEASED -> List.of(WAREHOUSE);
      case SHIPPED -> List.of(person(salesperson));
      case SIGNED -> List.of(SUPPORT, "finance");
      case CLOSED, CANCELLED -> List.of();
    };
  }

  /** Below the list it is the sales manager's turn, too (PRD-05); the tolerance is left to them. */
  private static List<String> approvers(List<OrderLine> lines) {
    return lines.stream().anyMatch(line -> line.isBelowList(BigDecimal.ZERO))
        ? List.of(SUPERVISOR, MANAGER)
        : List.of(SUPERVISOR);
  }

  /** How a single person is named among the roles. */
  private static String person(String staffId) {
    return "staff:" + staffId;
  }
}
