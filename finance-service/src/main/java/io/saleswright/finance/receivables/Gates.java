package io.saleswright.finance.receivables;

import io.saleswright.platform.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Which gates of an order are open, always for the receivable's present order revision.
 *
 * @param release whether the order may be released
 * @param shipment whether the goods may leave
 */
public record Gates(boolean release, boolean shipment) {

  static final Gates CLOSED = new Gates(false, false);

  boolean isOpen(Gate gate) {
    return switch (gate) {
      case RELEASE -> release;
      case SHIPMENT -> shipment;
    };
  }

  /** The gates of a receivable as money and credit have it now. */
  static Gates of(PaymentPlan plan, Money total, Money covered, boolean onCredit) {
    return new Gates(
        onCredit || covered.covers(plan.dueAt(Gate.RELEASE, total)),
        onCredit || covered.covers(plan.dueAt(Gate.SHIPMENT, total)));
  }

  /**
   * What has to be told: openings, closings, and openings for a new revision of the order.
   *
   * @param order the order after the change
   * @param newRevision whether the order's revision is another one than before
   * @param covered the amount that was there or reserved
   * @param reason why a gate closes
   */
  List<Record> eventsTo(
      Gates after, OrderFacts order, boolean newRevision, Money covered, String reason) {
    List<Record> events = new ArrayList<>();
    for (Gate gate : Gate.values()) {
      if (after.isOpen(gate) && (newRevision || !isOpen(gate))) {
        events.add(new PaymentGateOpened(order.orderId(), gate.name(), order.revision(), covered));
      } else if (isOpen(gate) && !after.isOpen(gate)) {
        events.add(new PaymentGateClosed(order.orderId(), gate.name(), order.revision(), reason));
      }
    }
    return events;
  }
}
