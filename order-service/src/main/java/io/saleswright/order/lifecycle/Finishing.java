package io.saleswright.order.lifecycle;

import io.saleswright.order.content.OrderLine;
import io.saleswright.order.facts.FactRefusal;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.order.shipping.OrderClosed;
import io.saleswright.order.shipping.OrderSigned;
import io.saleswright.order.shipping.OrderSigned.ShortLine;
import io.saleswright.order.shipping.Shipment.Accepted;
import io.saleswright.order.shipping.Shipment.SignOff;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.Fingerprint;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How an order ends well: the customer signs for the goods, and it is closed (ORD-30 to ORD-38).
 */
public final class Finishing {

  private Finishing() {}

  /** The customer signs for the goods, with or without remarks (ORD-30, ORD-31). */
  public static Change<Order> sign(
      Stored<Order> stored, SignOff signOff, OrderRules rules, Cause cause) {
    Order order = stored.state();
    OrderStep.SIGN.mustStartFrom(order.stage());
    Instant arrived = order.shipment().deliveredAt();
    LocalDate since =
        arrived == null
            ? Objects.requireNonNull(order.shipment().shippedOn())
            : rules.today(arrived);
    if (signOff.signedOn().isBefore(since) || signOff.signedOn().isAfter(rules.today(cause.at()))) {
      throw new InvalidInput(
          "signedOn",
          "ORD-30",
          "must lie between the day on which the goods left or arrived and today");
    }
    mustBeOrdered(order, signOff);
    List<ShortLine> missing = missing(order, signOff);
    return Change.to(order.with(order.shipment().signed(signOff)).with(OrderStage.SIGNED))
        .raising(
            new OrderSigned(
                stored.id(),
                order.number(),
                stored.revision(),
                order.content().customer().id(),
                signOff.signedOn(),
                signOff.remarks() != null,
                order.total(),
                Fingerprint.of(stored.id(), order.content().terms().invoiceTitle()),
                missing.isEmpty() ? null : worth(order, missing),
                missing.isEmpty() ? null : missing,
                cause.by()))
        .stopping(OrderClocks.SIGN_OFF);
  }

  /** What is accepted was ordered; who takes less, or not the right thing, says what is wrong. */
  private static void mustBeOrdered(Order order, SignOff signOff) {
    List<Accepted> told = signOff.accepted() == null ? List.of() : signOff.accepted();
    if (told.stream().map(Accepted::line).distinct().count() < told.size()) {
      throw new InvalidInput("accepted", "ORD-30", "must name each line once");
    }
    for (int i = 0; i < told.size(); i++) {
      Accepted part = told.get(i);
      OrderLine line = line(order, part.line());
      boolean less = part.quantity().compareTo(line.quantity()) < 0;
      if (part.quantity().compareTo(line.quantity()) > 0) {
        throw new InvalidInput(
            "accepted[" + i + "].quantity", "ORD-30", "must not be more than was ordered");
      }
      if ((less || !part.rightItem()) && signOff.remarks() == null) {
        throw new InvalidInput(
            "remarks", "ORD-31", "must say what is wrong when less is accepted than was ordered");
      }
    }
  }

  /** What was ordered and not accepted (ORD-31). */
  private static List<ShortLine> missing(Order order, SignOff signOff) {
    List<Accepted> told = signOff.accepted() == null ? List.of() : signOff.accepted();
    List<ShortLine> missing = new ArrayList<>();
    for (Accepted part : told) {
      BigDecimal less = line(order, part.line()).quantity().subtract(part.quantity());
      if (less.signum() > 0) {
        missing.add(new ShortLine(part.line(), less));
      }
    }
    return missing;
  }

  /** What was paid for the missing goods: rounded once, so that parts of a line add up to it. */
  private static Money worth(Order order, List<ShortLine> missing) {
    BigDecimal exact =
        missing.stream()
            .map(part -> line(order, part.line()).exactUnitPrice().multiply(part.quantity()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Money.rounding(exact, order.total().currency());
  }

  private static OrderLine line(Order order, int number) {
    return order.content().lines().stream()
        .filter(it -> it.line() == number)
        .findFirst()
        .orElseThrow(() -> FactRefusal.UNKNOWN_LINE.violation(Map.of("line", number)));
  }

  /** Closes and files the order, when nothing is missing on the check-list (ORD-38). */
  public static Change<Order> close(Stored<Order> stored, Cause cause) {
    Order order = stored.state();
    OrderStep.CLOSE.mustStartFrom(order.stage());
    List<String> missing = new ArrayList<>();
    if (order.payment().invoiceNumber() == null) {
      missing.add("invoiced");
    }
    if (!order.payment().settled()) {
      missing.add("paid");
    }
    if (!order.discussion().asked().open().isEmpty()) {
      missing.add("answered");
    }
    if (!missing.isEmpty()) {
      throw OrderRefusal.NOT_COMPLETE.violation(Map.of("missing", missing.toString()));
    }
    return OrderClocks.stopAll(
        stored,
        Change.to(order.with(OrderStage.CLOSED).leavingContract(cause.at()))
            .raising(new OrderClosed(stored.id(), cause.by())));
  }

  /**
   * Whether there is somebody to be forgotten one day (SEC-03): the order is over and names people
   * at the customer.
   */
  public static boolean isToForget(Order order) {
    return OrderStage.OVER.contains(order.stage())
        && (order.content().delivery().namesSomebody()
            || order.shipment().namesSigner()
            || order.discussion().namesSomebody());
  }

  /**
   * Takes the people at the customer out of an order that is over, when nothing needs them any more
   * (SEC-03). That the goods arrived, and when, stays. An order that names nobody is written all
   * the same, so that it is known of it.
   */
  public static Change<Order> forgetPeople(Order order) {
    if (!OrderStage.OVER.contains(order.stage())) {
      return Change.none(order);
    }
    return Change.to(
        order
            .with(order.content().with(order.content().delivery().forgotten()))
            .with(order.shipment().withoutSigner())
            .with(order.discussion().withoutPeople()));
  }
}
