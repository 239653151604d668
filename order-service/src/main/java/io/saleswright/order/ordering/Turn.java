package io.saleswright.order.ordering;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose turn it is with an order: every step has a responsible role (ORD-40). */
final class Turn {

  private static final String SUPPORT = "sales-support";
  private static final String SUPERVISOR = "support-supervisor";
  private static final String MANAGER = "sales-manager";
  private static final String PLANT = "production";
  private static final String WAREHOUSE = "warehouse";

  private Turn() {}

  static List<String> of(
      Step step,
      OrderContent content,
      Production production,
      @Nullable String hold,
      List<ChangeRequest> changes) {
    List<String> turn = new ArrayList<>();
    if (hold != null) {
      turn.add(SUPPORT);
      turn.add(person(content.salesperson()));
    } else {
      turn.addAll(of(step, content, production));
    }
    for (ChangeRequest change : changes) {
      switch (change.status()) {
        case REQUESTED -> turn.addAll(approvers(change.lines()));
        case ASKED_WORKSHOP -> turn.add(PLANT);
        case APPLIED, REJECTED -> {}
      }
    }
    return turn.stream().distinct().toList();
  }

  private static List<String> of(Step step, OrderContent content, Production production) {
    String salesperson = content.salesperson();
    return switch (step) {
      case RECEIVED, VERIFYING -> List.of(SUPPORT, person(salesperson));
      case VERIFIED -> approvers(content.lines());
      case APPROVED, READY, SHIPPING_PREPARED -> List.of(SUPPORT);
      case RELEASED, SCHEDULED, IN_PRODUCTION ->
          // What the plant refused is settled by inside sales with the customer (ORD-14).
          List.of(production.rejection() == null ? PLANT : SUPPORT);
      case SHIPMENT_RELEASED -> List.of(WAREHOUSE);
      case SHIPPED -> List.of(person(salesperson));
      case SIGNED -> List.of(SUPPORT, "finance");
      case CLOSED, CANCELLED -> List.of();
    };
  }

  /** Below the list it is the sales manager's turn, too (PRD-05); the tolerance is left to him. */
  private static List<String> approvers(List<OrderLine> lines) {
    return lines.stream().anyMatch(line -> line.isBelowList(BigDecimal.ZERO))
        ? List.of(SUPERVISOR, MANAGER)
        : List.of(SUPERVISOR);
  }

  /** How a single person is named among the roles. */
  static String person(String staffId) {
    return "staff:" + staffId;
  }
}
