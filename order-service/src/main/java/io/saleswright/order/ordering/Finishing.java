package io.saleswright.order.ordering;

import io.saleswright.order.ordering.OrderEvents.OrderClosed;
import io.saleswright.order.ordering.OrderEvents.OrderSigned;
import io.saleswright.order.ordering.Shipment.SignOff;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How an order ends well: the customer signs for the goods, and it is closed (ORD-30 to ORD-38).
 */
final class Finishing {

  static final String SIGN_OFF_CLOCK = "ORD-30";

  private Finishing() {}

  /** The customer signs for the goods, with or without remarks (ORD-30, ORD-31). */
  static Change<Order> sign(Stored<Order> stored, SignOff signOff, Rules rules, Cause cause) {
    Order order = stored.state();
    order.mustStandAt("ORD-30", Step.SHIPPED);
    LocalDate shippedOn = Objects.requireNonNull(order.shipment().shippedOn());
    if (signOff.signedOn().isBefore(shippedOn)
        || signOff.signedOn().isAfter(rules.today(cause.at()))) {
      throw new InvalidInput(
          "signedOn", "ORD-30", "must lie between the day of shipment and today");
    }
    return Change.to(order.with(order.shipment().signed(signOff)).with(Step.SIGNED))
        .raising(
            new OrderSigned(
                stored.id(),
                order.number(),
                stored.revision(),
                order.content().customer().id(),
                signOff.signedOn(),
                signOff.remarks() != null,
                order.content().total(),
                cause.by()))
        .stopping(SIGN_OFF_CLOCK);
  }

  /** Closes and files the order, when nothing is missing on the check-list (ORD-38). */
  static Change<Order> close(Stored<Order> stored, Cause cause) {
    Order order = stored.state();
    order.mustStandAt("ORD-38", Step.SIGNED);
    List<String> missing = new ArrayList<>();
    if (order.payment().invoiceNumber() == null) {
      missing.add("invoiced");
    }
    if (!order.payment().settled()) {
      missing.add("paid");
    }
    if (!missing.isEmpty()) {
      throw new RuleViolation(
          "ORD-38",
          "not-complete",
          "the order can't be closed yet, missing: " + missing,
          Map.of("missing", missing.toString()));
    }
    Change<Order> change =
        Change.to(order.with(Step.CLOSED)).raising(new OrderClosed(stored.id(), cause.by()));
    for (var clock : stored.deadlines()) {
      change = change.stopping(clock.rule());
    }
    return change;
  }
}
