package io.saleswright.order.notices;

import io.saleswright.order.changes.OrderCancelled;
import io.saleswright.order.changes.OrderChangeRejected;
import io.saleswright.order.changes.OrderChangeRequested;
import io.saleswright.order.changes.OrderHeld;
import io.saleswright.order.changes.OrderResumed;
import io.saleswright.order.delays.DelayAcknowledged;
import io.saleswright.order.facts.FactRefused;
import io.saleswright.order.intake.OrderApproved;
import io.saleswright.order.intake.OrderChanged;
import io.saleswright.order.intake.OrderPlaced;
import io.saleswright.order.intake.OrderReassigned;
import io.saleswright.order.intake.OrderReleased;
import io.saleswright.order.intake.OrderVerified;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.order.production.OrderDelayForecast;
import io.saleswright.order.production.OrderReady;
import io.saleswright.order.production.OrderScheduled;
import io.saleswright.order.production.ProductionProgressed;
import io.saleswright.order.production.ProductionRefused;
import io.saleswright.order.quality.QualityProblemAssigned;
import io.saleswright.order.quality.QualityProblemRaised;
import io.saleswright.order.quality.QualityProblemSolved;
import io.saleswright.order.questions.QuestionAnswered;
import io.saleswright.order.questions.QuestionAsked;
import io.saleswright.order.questions.QuestionEscalated;
import io.saleswright.order.shipping.DeliveryNoteConfirmed;
import io.saleswright.order.shipping.DeliveryNotePrepared;
import io.saleswright.order.shipping.OrderClosed;
import io.saleswright.order.shipping.OrderDelivered;
import io.saleswright.order.shipping.OrderShipped;
import io.saleswright.order.shipping.OrderSigned;
import io.saleswright.order.shipping.ShipmentRecalled;
import io.saleswright.order.shipping.ShipmentReleased;
import io.saleswright.order.transport.TransportExceptionReported;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Who is told what of an order. Whose turn it is then is told (ORD-43), and so is its salesperson
 * (ORD-42); the sales manager of the region or team hears of what they answer for, the customer of
 * what concerns them: progress, delay, shipment, delivery, completion (ORD-17, ORD-18, ORD-28,
 * ORD-29, ORD-38). Of an imported order nobody is told: it is history.
 */
public final class OrderTelling implements Telling<Order> {

  @Override
  public List<Notice> of(String id, Order order, Record event) {
    Audience tell = new Audience(id, order);
    return switch (event) {
      case DeadlineNear near -> List.of(tell.due(near));
      case DeadlineMissed missed -> List.of(tell.missed(missed));
      default -> tell.none() ? List.of() : onTheWay(tell, event);
    };
  }

  private static List<Notice> onTheWay(Audience tell, Record event) {
    return switch (event) {
      case OrderPlaced placed ->
          List.of(
              tell.leaderAnd(OrderNotice.ORDER_RECEIVED)
                  .with("requestedShipDate", placed.requestedShipDate()));
      case OrderVerified verified ->
          tell.andInWriting(tell.whoseTurnItIs(OrderNotice.ORDER_VERIFIED), verified.revision());
      case OrderApproved approved ->
          tell.andInWriting(tell.whoseTurnItIs(OrderNotice.ORDER_APPROVED), approved.revision());
      case OrderReleased released ->
          List.of(
              tell.whoseTurnItIs(OrderNotice.ORDER_RELEASED)
                  .with("requestedShipDate", released.requestedShipDate()));
      case OrderChanged changed ->
          tell.andInWriting(
              tell.whoseTurnItIs(OrderNotice.ORDER_CHANGED)
                  .with("requestedShipDate", changed.requestedShipDate()),
              changed.revision());
      case OrderReassigned _ -> List.of(tell.leaderAnd(OrderNotice.ORDER_REASSIGNED));
      case OrderHeld _ -> List.of(QuestionTelling.held(tell));
      case OrderResumed _ -> List.of(tell.whoseTurnItIs(OrderNotice.ORDER_RESUMED));
      case OrderChangeRequested asked ->
          List.of(tell.whoseTurnItIs(OrderNotice.CHANGE_REQUESTED).with("change", asked.change()));
      case OrderChangeRejected rejected ->
          List.of(
              tell.whoseTurnItIs(OrderNotice.CHANGE_REJECTED).with("change", rejected.change()));
      case OrderCancelled _ -> List.of(tell.everybodyAtWork(OrderNotice.ORDER_CANCELLED));
      case QuestionAsked asked -> QuestionTelling.asked(tell, asked);
      case QuestionAnswered answered -> QuestionTelling.answered(tell, answered);
      case QuestionEscalated escalated -> QuestionTelling.escalated(tell, escalated);
      default -> made(tell, event);
    };
  }

  private static List<Notice> made(Audience tell, Record event) {
    return switch (event) {
      case OrderScheduled scheduled ->
          List.of(
              tell.customerAnd(OrderNotice.ORDER_SCHEDULED)
                  .with("start", scheduled.start())
                  .with("finish", scheduled.finish()));
      case ProductionRefused refused ->
          List.of(
              tell.leaderAnd(OrderNotice.PRODUCTION_REFUSED)
                  .with("alternativeDate", refused.alternativeDate()));
      case OrderDelayForecast delay ->
          List.of(
              tell.delayed(OrderNotice.DELAY_EXPECTED)
                  .with("requestedShipDate", delay.requestedShipDate())
                  .with("forecastDate", delay.forecastDate()));
      case DelayAcknowledged said ->
          List.of(
              tell.leaderAnd(OrderNotice.DELAY_ACKNOWLEDGED)
                  .toRole("sales-support")
                  .with("forecastDate", said.forecastDate()));
      case OrderReady ready ->
          List.of(tell.customerAnd(OrderNotice.ORDER_READY).with("readyOn", ready.readyOn()));
      default -> watched(tell, event);
    };
  }

  /** What somebody has to see to before the goods can leave or arrive (ORD-15, ORD-21, ORD-29). */
  private static List<Notice> watched(Audience tell, Record event) {
    return switch (event) {
      case ProductionProgressed told ->
          List.of(tell.customerAnd(OrderNotice.PRODUCTION_PROGRESSED).with("stage", told.stage()));
      case QualityProblemRaised raised ->
          List.of(
              tell.leaderAnd(OrderNotice.QUALITY_PROBLEM_RAISED).with("problem", raised.problem()));
      case QualityProblemAssigned assigned ->
          List.of(
              tell.whoseTurnItIs(OrderNotice.QUALITY_PROBLEM_ASSIGNED)
                  .with("problem", assigned.problem()));
      case QualityProblemSolved solved ->
          List.of(
              tell.whoseTurnItIs(OrderNotice.QUALITY_PROBLEM_SOLVED)
                  .toRole("sales-support")
                  .with("problem", solved.problem()));
      case TransportExceptionReported exception ->
          List.of(
              tell.delayed(OrderNotice.TRANSPORT_EXCEPTION)
                  .with("what", exception.kind())
                  .with("expectedOn", exception.expectedOn()));
      case FactRefused refused ->
          List.of(
              tell.whoseTurnItIs(OrderNotice.FACT_REFUSED)
                  .toRole("sales-support")
                  .with("fact", refused.fact()));
      default -> shipped(tell, event);
    };
  }

  private static List<Notice> shipped(Audience tell, Record event) {
    return switch (event) {
      case DeliveryNotePrepared note ->
          List.of(
              tell.whoseTurnItIs(OrderNotice.DELIVERY_NOTE_PREPARED)
                  .toRole("warehouse")
                  .toRole("finance")
                  .with("shipDate", note.shipDate()));
      case DeliveryNoteConfirmed _ ->
          List.of(tell.whoseTurnItIs(OrderNotice.DELIVERY_NOTE_CONFIRMED).toRole("sales-support"));
      case ShipmentReleased released ->
          List.of(
              tell.whoseTurnItIs(OrderNotice.SHIPMENT_RELEASED)
                  .with("shipDate", released.shipDate()));
      case ShipmentRecalled _ ->
          List.of(tell.whoseTurnItIs(OrderNotice.SHIPMENT_RECALLED).toRole("warehouse"));
      case OrderShipped shipped ->
          List.of(
              tell.customerAnd(OrderNotice.ORDER_SHIPPED)
                  .with("carrier", shipped.carrier())
                  .with("trackingNumber", shipped.trackingNumber())
                  .with("shippedAt", shipped.shippedAt()));
      case OrderDelivered delivered ->
          List.of(
              tell.customerAnd(OrderNotice.ORDER_DELIVERED)
                  .with("deliveredAt", delivered.deliveredAt()));
      case OrderSigned signed ->
          List.of(tell.whoseTurnItIs(OrderNotice.ORDER_SIGNED).with("signedOn", signed.signedOn()));
      case OrderClosed _ -> List.of(tell.customerAnd(OrderNotice.ORDER_CLOSED));
      default -> List.of();
    };
  }
}
