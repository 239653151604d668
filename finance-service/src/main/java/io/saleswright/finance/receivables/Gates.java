package io.saleswright.finance.receivables;

import io.saleswright.finance.gates.Gate;
import io.saleswright.finance.gates.Marks;
import io.saleswright.finance.gates.PaymentGateClosed;
import io.saleswright.finance.gates.PaymentGateOpened;
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

  /** The same, not to the workshop. */
  Gates withoutRelease() {
    return new Gates(false, shipment);
  }

  /** The same with what was approved as an exception for a revision of the order (FIN-03). */
  Gates with(Marks marks, long orderRevision) {
    return new Gates(
        release || marks.open(Gate.RELEASE, orderRevision),
        shipment || marks.open(Gate.SHIPMENT, orderRevision));
  }

  /**
   * What has to be told: openings, closings, and openings for a new revision of the order.
   *
   * @param paid the gates after the change that money or credit alone would open
   * @param order the order after the change
   * @param newRevision whether the order's revision is another one than before
   * @param covered the amount that was there or reserved
   * @param reason why a gate closes
   */
  List<Record> eventsTo(
      Gates after,
      Gates paid,
      OrderFacts order,
      boolean newRevision,
      Money covered,
      String reason) {
    List<Record> events = new ArrayList<>();
    for (Gate gate : Gate.values()) {
      if (after.isOpen(gate) && (newRevision || !isOpen(gate))) {
        Boolean byException = paid.isOpen(gate) ? null : Boolean.TRUE;
        events.add(
            new PaymentGateOpened(
                order.orderId(), gate.name(), order.revision(), covered, byException));
      } else if (isOpen(gate) && !after.isOpen(gate)) {
        events.add(new PaymentGateClosed(order.orderId(), gate.name(), order.revision(), reason));
      }
    }
    return events;
  }
}
