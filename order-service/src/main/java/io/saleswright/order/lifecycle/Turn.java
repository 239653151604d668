package io.saleswright.order.lifecycle;

import io.saleswright.order.changes.ChangeRequest;
import io.saleswright.order.pricing.PriceDeviation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        case REQUESTED -> turn.addAll(approvers(change.deviations()));
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
      case VERIFIED -> approvers(order.verification().deviations());
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

  /** Of prices that deviate from the catalogue it is the sales manager's turn, too (PRD-05). */
  private static List<String> approvers(@Nullable List<PriceDeviation> deviations) {
    return deviations == null || deviations.isEmpty()
        ? List.of(SUPERVISOR)
        : List.of(SUPERVISOR, MANAGER);
  }

  /** How a single person is named among the roles. */
  private static String person(String staffId) {
    return "staff:" + staffId;
  }
}
