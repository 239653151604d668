package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.EventType;
import io.saleswright.platform.kernel.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for an order and when; told again after every change of it (FIN-04).
 *
 * @param orderId identity of the order
 * @param orderRevision revision of the order that the plan belongs to
 * @param customerId who owes
 * @param total what is owed
 * @param instalments the parts, in the order in which money fills them
 */
@EventType("finance.ReceivablePlanned.v1")
public record ReceivablePlanned(
    String orderId, long orderRevision, String customerId, Money total, List<Part> instalments) {

  public ReceivablePlanned {
    instalments = List.copyOf(instalments);
  }

  static ReceivablePlanned of(OrderFacts order, PaymentPlan plan) {
    return new ReceivablePlanned(
        order.orderId(),
        order.revision(),
        order.customerId(),
        order.total(),
        plan.instalments().stream().map(Part::of).toList());
  }

  /**
   * A part of what is owed.
   *
   * @param kind DEPOSIT, BEFORE_SHIPMENT or AFTER_DELIVERY
   * @param amount how much
   * @param dueOn the last day in time; absent while nobody can know it
   */
  public record Part(String kind, Money amount, @Nullable LocalDate dueOn) {

    static Part of(Instalment instalment) {
      return new Part(instalment.told(), instalment.amount(), instalment.dueOn());
    }
  }
}
