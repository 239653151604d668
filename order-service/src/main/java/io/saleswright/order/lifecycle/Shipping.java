package io.saleswright.order.lifecycle;

import io.saleswright.order.changes.Discussion;
import io.saleswright.order.changes.OrderChangeRejected;
import io.saleswright.order.content.Goods;
import io.saleswright.order.facts.Happened;
import io.saleswright.order.payment.PaymentView;
import io.saleswright.order.production.Production;
import io.saleswright.order.quality.QualityRefusal;
import io.saleswright.order.rules.OrderRefusal;
import io.saleswright.order.rules.OrderRules;
import io.saleswright.order.shipping.DeliveryNoteConfirmed;
import io.saleswright.order.shipping.DeliveryNotePrepared;
import io.saleswright.order.shipping.OrderDelivered;
import io.saleswright.order.shipping.OrderShipped;
import io.saleswright.order.shipping.Shipment;
import io.saleswright.order.shipping.Shipment.DeliveryNote;
import io.saleswright.order.shipping.ShipmentRecalled;
import io.saleswright.order.shipping.ShipmentReleased;
import io.saleswright.order.shipping.WarehouseFact;
import io.saleswright.order.transport.TransportExceptionReported;
import io.saleswright.order.transport.TransportReport;
import io.saleswright.platform.kernel.Act;
import io.saleswright.platform.kernel.Authors;
import io.saleswright.platform.kernel.Cause;
import io.saleswright.platform.kernel.Change;
import io.saleswright.platform.kernel.InvalidInput;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How the goods leave and arrive (ORD-23 to ORD-29). */
public final class Shipping {

  private static final String GOODS_LEFT = "the goods have left";

  private Shipping() {}

  /**
   * Agrees on the shipment with warehouse and customer; for a rest day not later than the day
   * before (ORD-23 to ORD-26).
   */
  public static Change<Order> prepare(
      Stored<Order> stored, DeliveryNote note, OrderRules rules, Cause cause) {
    Order order = stored.state();
    OrderStep.PREPARE_SHIPMENT.mustStartFrom(order.stage());
    order.mustNotBeHeld();
    mustBeInTime(note.shipDate(), rules, cause);
    Shipment.Transport transport = note.transport();
    Change<Order> change =
        Change.to(order.with(order.shipment().prepared(note)).with(OrderStage.SHIPPING_PREPARED))
            .raising(
                new DeliveryNotePrepared(
                    stored.id(),
                    stored.revision(),
                    note.shipDate(),
                    note.route(),
                    note.freightPayment().name(),
                    note.papers(),
                    transport == null ? null : transport.carrier(),
                    transport == null ? null : transport.mode(),
                    cause.by()));
    return OrderClocks.watchRestDay(change, note.shipDate(), rules, cause);
  }

  /**
   * The warehouse keeper agrees to the delivery note as they saw it; who prepared it does not agree
   * for the warehouse, too (ORD-23).
   *
   * @param preparedAt when the note was prepared that they saw; null when that was not kept
   */
  public static Change<Order> confirmNote(
      Stored<Order> stored, @Nullable Instant preparedAt, Act act) {
    Order order = stored.state();
    OrderStep.CONFIRM_NOTE.mustStartFrom(order.stage());
    DeliveryNote note = Objects.requireNonNull(order.shipment().note());
    OrderRefusal.NOTE_OUTDATED.unless(
        note.isFor(stored.revision()) && Objects.equals(preparedAt, note.preparedAt()));
    OrderRefusal.NOTE_CONFIRMED.when(note.warehouseConfirmedBy() != null);
    Authors.of(note.preparedBy()).mustNotInclude(act.by());
    return Change.to(order.with(order.shipment().confirmed(note.confirmedBy(act.by(), act.at()))))
        .raising(new DeliveryNoteConfirmed(stored.id(), stored.revision(), act.by()));
  }

  private static void mustBeInTime(LocalDate shipDate, OrderRules rules, Cause cause) {
    LocalDate today = rules.today(cause.at());
    if (shipDate.isBefore(today)) {
      throw new InvalidInput("shipDate", "ORD-25", "must not lie in the past");
    }
    if (shipDate.isAfter(today.plusYears(1))) {
      throw new InvalidInput("shipDate", "ORD-25", "must not lie more than a year ahead");
    }
    boolean restDay = !rules.calendar().isWorkingDay(shipDate);
    OrderRefusal.REST_DAY_TOO_LATE.when(restDay && !today.isBefore(shipDate));
  }

  /**
   * Lets the warehouse ship, when the money due has come for what is ordered now (ORD-24, FIN-03);
   * for a rest day not later than the day before (ORD-26).
   */
  public static Change<Order> release(Stored<Order> stored, OrderRules rules, Cause cause) {
    Order order = stored.state();
    OrderStep.RELEASE_SHIPMENT.mustStartFrom(order.stage());
    order.mustNotBeHeld();
    OrderRefusal.CHANGE_OPEN.unless(order.discussion().open().isEmpty());
    QualityRefusal.PROBLEM_OPEN.unless(order.discussion().openProblems().isEmpty());
    DeliveryNote note = Objects.requireNonNull(order.shipment().note());
    OrderRefusal.NOTE_OUTDATED.unless(note.isFor(stored.revision()));
    OrderRefusal.NOTE_UNCONFIRMED.when(note.warehouseConfirmedBy() == null);
    order.mustKeepItsContract(stored.revision());
    mustBePaidFor(stored);
    mustNotBeTheRestDay(note.shipDate(), rules, cause);
    Shipment released = order.shipment().released(cause.by());
    return Change.to(order.with(released).with(OrderStage.SHIPMENT_RELEASED))
        .stopping(OrderClocks.REST_DAY)
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

  private static void mustNotBeTheRestDay(LocalDate shipDate, OrderRules rules, Cause cause) {
    LocalDate today = rules.today(cause.at());
    boolean restDay =
        !rules.calendar().isWorkingDay(shipDate) && !rules.calendar().isWorkingDay(today);
    OrderRefusal.REST_DAY_TOO_LATE.when(restDay && !today.isBefore(shipDate));
  }

  private static void mustBePaidFor(Stored<Order> stored) {
    PaymentView.GateView gate = stored.state().payment().shipment();
    if (!gate.isOpenFor(stored.revision())) {
      throw OrderRefusal.PAYMENT_GATE_CLOSED.violation(
          Map.of("revision", stored.revision(), "reason", String.valueOf(gate.reason())));
    }
  }

  /**
   * Calls back a shipment that has not left. The step of ORD-24 is to be done again, so the clock
   * of a shipment on a rest day runs again (ORD-26); once its moment has passed there is no day
   * before left of which it could warn.
   */
  static Change<Order> recall(
      Stored<Order> stored, Change<Order> change, String reason, OrderRules rules, Cause cause) {
    LocalDate agreed = Objects.requireNonNull(change.state().shipment().note()).shipDate();
    return OrderClocks.watchRestDay(takeBack(stored, change, reason), agreed, rules, cause);
  }

  /**
   * The goods go somewhere else: what was agreed for their way does not hold, and is agreed once
   * more (ORD-25).
   */
  static Change<Order> agreeAnew(Change<Order> change) {
    Order order = change.state();
    return OrderFactStep.NOTE_VOIDED.startsFrom(order.stage())
        ? change
            .into(order.with(order.shipment().unprepared()).with(OrderStage.READY))
            .stopping(OrderClocks.REST_DAY)
        : change;
  }

  /** Takes back the release of a shipment, and leaves the clocks to the caller. */
  static Change<Order> takeBack(Stored<Order> stored, Change<Order> change, String reason) {
    Order order = change.state();
    Shipment recalled = order.shipment().recalled();
    return change
        .into(order.with(recalled).with(OrderStage.SHIPPING_PREPARED))
        .raising(new ShipmentRecalled(stored.id(), stored.revision(), reason));
  }

  /**
   * Follows the warehouse. A dispatch without release is refused: goods must not leave unpaid
   * (ORD-24).
   */
  public static Change<Order> tell(
      Stored<Order> stored, WarehouseFact fact, OrderRules rules, Cause cause) {
    Happened.mustFollowTheOrder(stored.state().receipt().at(), "ORD-27", cause);
    return switch (fact) {
      case WarehouseFact.GoodsReceived(List<Production.Finished> lines) ->
          receive(stored, lines, rules.today(cause.at()));
      case WarehouseFact.Dispatched dispatched -> dispatch(stored, dispatched, rules, cause);
      case WarehouseFact.Reported reported -> report(stored, reported, rules, cause);
      case WarehouseFact.Delivered(Instant at) -> deliver(stored, at, rules, cause);
    };
  }

  private static Change<Order> receive(
      Stored<Order> stored, List<Production.Finished> lines, LocalDate today) {
    Order order = stored.state();
    Producing.mustBeLines(order, lines.stream().map(Production.Finished::line).toList());
    if (!OrderFactStep.GOODS_COMPLETE.startsFrom(order.stage())) {
      return Change.none(order);
    }
    Production told = order.production().received(lines);
    if (!Producing.isAll(order, told.finished())) {
      return Change.to(order.with(told));
    }
    Change<Order> ready = Producing.complete(stored, told, today);
    return order.discussion().awaitsWorkshop() ? ready : ready.stopping(OrderClocks.PLANT);
  }

  private static Change<Order> dispatch(
      Stored<Order> stored, WarehouseFact.Dispatched dispatched, OrderRules rules, Cause cause) {
    Order order = stored.state();
    if (OrderStage.GOODS_LEFT.contains(order.stage())) {
      return Change.none(order);
    }
    OrderFactStep.GOODS_LEAVE.mustStartFrom(order.stage());
    Instant at = dispatched.dispatchedAt();
    Happened left = new Happened("ORD-27", "dispatchedAt");
    left.mustHaveHappened(at, order.receipt().at(), cause);
    LocalDate made = order.production().completedOn();
    if (made != null) {
      left.mustNotPrecede(rules.today(at), made);
    }
    Shipment shipped =
        order
            .shipment()
            .dispatched(dispatched.carrier(), dispatched.trackingNumber(), at, rules.today(at));
    Discussion over = order.discussion().withoutOpen(GOODS_LEFT);
    return Change.to(order.with(over).with(shipped).with(OrderStage.SHIPPED))
        .raising(
            new OrderShipped(
                stored.id(),
                order.content().customer().id(),
                dispatched.carrier(),
                dispatched.trackingNumber(),
                at))
        .raisingAll(endOfTheOpenChange(stored, cause))
        .stopping(OrderClocks.SHIP_DATE)
        .stopping(OrderClocks.PLANT)
        .stopping(OrderClocks.DELAY)
        .starting(rules.clock(OrderClocks.SIGN_OFF, rules.policy().signOff(), at));
  }

  private static List<OrderChangeRejected> endOfTheOpenChange(Stored<Order> stored, Cause cause) {
    return stored.state().discussion().open().stream()
        .map(open -> new OrderChangeRejected(stored.id(), open.number(), GOODS_LEFT, cause.by()))
        .toList();
  }

  /** Follows the goods on their way; what keeps them from arriving is told on (ORD-29). */
  private static Change<Order> report(
      Stored<Order> stored, WarehouseFact.Reported told, OrderRules rules, Cause cause) {
    Order order = stored.state();
    OrderFactStep.GOODS_ARRIVE.mustStartFrom(order.stage());
    new Happened("ORD-29", "at").mustHaveHappened(told.at(), order.shipment().shippedAt(), cause);
    LocalDate expected = told.expectedOn();
    if (expected != null) {
      new Happened("ORD-29", "expectedOn").mustNotPrecede(expected, rules.today(told.at()));
    }
    TransportReport report =
        new TransportReport(
            told.kind(), told.at(), told.place(), expected, told.note(), cause.by());
    Change<Order> change = Change.to(order.with(order.shipment().reported(report)));
    return told.kind().isException()
        ? change.raising(
            new TransportExceptionReported(
                stored.id(), order.content().customer().id(), told.kind(), told.at(), expected))
        : change;
  }

  private static Change<Order> deliver(
      Stored<Order> stored, Instant at, OrderRules rules, Cause cause) {
    Order order = stored.state();
    OrderFactStep.GOODS_ARRIVE.mustStartFrom(order.stage());
    Happened arrived = new Happened("ORD-29", "deliveredAt");
    arrived.mustHaveHappened(at, order.shipment().shippedAt(), cause);
    Shipment.SignOff signed = order.shipment().signOff();
    if (signed != null) {
      new Happened("ORD-30", "signedOn").mustNotPrecede(signed.signedOn(), rules.today(at));
    }
    return order.shipment().deliveredAt() == null
        ? Change.to(order.with(order.shipment().delivered(at)))
            .raising(new OrderDelivered(stored.id(), at))
        : Change.none(order);
  }
}
