package io.saleswright.order.ordering;

import io.saleswright.order.ordering.OrderEvents.DeliveryNotePrepared;
import io.saleswright.order.ordering.OrderEvents.Goods;
import io.saleswright.order.ordering.OrderEvents.OrderChangeRejected;
import io.saleswright.order.ordering.OrderEvents.OrderDelivered;
import io.saleswright.order.ordering.OrderEvents.OrderShipped;
import io.saleswright.order.ordering.OrderEvents.ShipmentReleased;
import io.saleswright.order.ordering.Shipment.DeliveryNote;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.RuleViolation;
import io.saleswright.platform.kernel.Stored;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the goods leave and arrive (ORD-23 to ORD-29). */
final class Shipping {

  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
  private static final String GOODS_LEFT = "the goods have left";

  private Shipping() {}

  /**
   * Agrees on the shipment with warehouse and customer; for a rest day not later than the day
   * before (ORD-23 to ORD-26).
   */
  static Change<Order> prepare(Stored<Order> stored, DeliveryNote note, Rules rules, Cause cause) {
    Order order = stored.state();
    order.mustStandAt("ORD-23", Step.READY, Step.SHIPPING_PREPARED);
    order.mustNotBeHeld();
    LocalDate today = rules.today(cause.at());
    if (note.shipDate().isBefore(today)) {
      throw new InvalidInput("shipDate", "ORD-25", "must not lie in the past");
    }
    boolean restDay = !rules.calendar().isWorkingDay(note.shipDate());
    RuleViolation.unless(
        !restDay || today.isBefore(note.shipDate()),
        "ORD-26",
        "rest-day-too-late",
        "shipping on a rest day is agreed on the day before at the latest");
    Change<Order> change =
        Change.to(order.with(order.shipment().prepared(note)).with(Step.SHIPPING_PREPARED))
            .raising(
                new DeliveryNotePrepared(
                    stored.id(),
                    stored.revision(),
                    note.shipDate(),
                    note.route(),
                    note.freightPayment().name(),
                    note.papers(),
                    cause.by()));
    return Approving.startRestDayClock(change, note.shipDate(), rules, cause);
  }

  /**
   * Lets the warehouse ship, when the money due has come for what is ordered now (ORD-24, FIN-03).
   */
  static Change<Order> release(Stored<Order> stored, Cause cause) {
    Order order = stored.state();
    order.mustStandAt("ORD-24", Step.SHIPPING_PREPARED);
    order.mustNotBeHeld();
    RuleViolation.unless(
        order.openChange().isEmpty(), "ORD-33", "change-open", "a request to change is open");
    PaymentView.GateView gate = order.payment().shipment();
    if (!gate.isOpenFor(stored.revision())) {
      throw new RuleViolation(
          "ORD-24",
          "payment-gate-closed",
          "finance has not confirmed that the payment due has come",
          Map.of("revision", stored.revision(), "reason", String.valueOf(gate.reason())));
    }
    DeliveryNote note = Objects.requireNonNull(order.shipment().note());
    return Change.to(order.with(order.shipment().released(cause.by())).with(Step.SHIPMENT_RELEASED))
        .stopping(Approving.REST_DAY_CLOCK)
        .raising(
            new ShipmentReleased(
                stored.id(),
                order.number(),
                stored.revision(),
                order.content().customer().id(),
                Goods.of(order.content().lines()),
                note.shipDate(),
                cause.by()));
  }

  /**
   * Follows the warehouse. A dispatch without release is refused: goods must not leave unpaid
   * (ORD-24).
   */
  static Change<Order> tell(Stored<Order> stored, WarehouseFact fact, Rules rules, Cause cause) {
    Order order = stored.state();
    return switch (fact) {
      case WarehouseFact.GoodsReceived(List<Production.Finished> lines) -> {
        boolean making = !order.step().isBefore(Step.RELEASED) && order.step().isBefore(Step.READY);
        yield making ? receive(stored, lines, rules.today(cause.at())) : Change.none(order);
      }
      case WarehouseFact.Dispatched dispatched -> dispatch(stored, dispatched, rules, cause);
      case WarehouseFact.Delivered(Instant at) -> {
        RuleViolation.unless(
            !order.step().isBefore(Step.SHIPPED) && order.step() != Step.CANCELLED,
            "ORD-29",
            "not-shipped",
            "the order was delivered before it was shipped");
        RuleViolation.unless(
            !isAhead(at, cause), "ORD-29", "not-happened-yet", "deliveredAt lies in the future");
        yield order.shipment().deliveredAt() == null
            ? Change.to(order.with(order.shipment().delivered(at)))
                .raising(new OrderDelivered(stored.id(), at))
            : Change.none(order);
      }
    };
  }

  private static Change<Order> receive(
      Stored<Order> stored, List<Production.Finished> lines, LocalDate today) {
    Order order = stored.state();
    Production told = order.production().received(lines);
    if (!Producing.isAll(order, told.finished())) {
      return Change.to(order.with(told));
    }
    Change<Order> ready = Producing.complete(stored, told, today);
    return order.awaitsWorkshop() ? ready : ready.stopping(Approving.PLANT_CLOCK);
  }

  private static Change<Order> dispatch(
      Stored<Order> stored, WarehouseFact.Dispatched dispatched, Rules rules, Cause cause) {
    Order order = stored.state();
    if (!order.step().isBefore(Step.SHIPPED) && order.step() != Step.CANCELLED) {
      return Change.none(order);
    }
    order.mustStandAt("ORD-24", Step.SHIPMENT_RELEASED);
    Instant at = dispatched.dispatchedAt();
    RuleViolation.unless(
        !isAhead(at, cause), "ORD-27", "not-happened-yet", "dispatchedAt lies in the future");
    Shipment shipped =
        order
            .shipment()
            .dispatched(dispatched.carrier(), dispatched.trackingNumber(), at, rules.today(at));
    Change<Order> change =
        Change.to(order.withoutOpenChange(GOODS_LEFT).with(shipped).with(Step.SHIPPED))
            .raising(
                new OrderShipped(
                    stored.id(),
                    order.content().customer().id(),
                    dispatched.carrier(),
                    dispatched.trackingNumber(),
                    at))
            .stopping(Approving.SHIP_DATE_CLOCK)
            .stopping(Approving.PLANT_CLOCK)
            .starting(rules.clock(Finishing.SIGN_OFF_CLOCK, rules.policy().signOff(), at));
    return order
        .openChange()
        .map(open ->
            change.raising(
                new OrderChangeRejected(stored.id(), open.number(), GOODS_LEFT, cause.by())))
        .orElse(change);
  }

  /**
   * Whether a moment lies in the future. The clock of the system that tells it may run a little
   * ahead of ours.
   */
  private static boolean isAhead(Instant at, Cause cause) {
    return at.isAfter(cause.at().plus(CLOCK_SKEW));
  }
}
