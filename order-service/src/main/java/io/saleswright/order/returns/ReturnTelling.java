package io.saleswright.order.returns;

import io.saleswright.order.notices.OrderNotice;
import io.saleswright.order.returnable.Outcome;
import io.saleswright.order.returned.QuarantineAnswered;
import io.saleswright.order.returned.ReturnApproved;
import io.saleswright.order.returned.ReturnArrived;
import io.saleswright.order.returned.ReturnCompleted;
import io.saleswright.order.returned.ReturnEndedWithoutGoods;
import io.saleswright.order.returned.ReturnMoveRequested;
import io.saleswright.order.returned.ReturnMoved;
import io.saleswright.order.returned.ReturnRejected;
import io.saleswright.order.returned.ReturnRequested;
import io.saleswright.order.returned.ReturnSentBack;
import io.saleswright.order.returned.ReturnShipmentReleased;
import io.saleswright.order.returned.ReturnWithdrawn;
import io.saleswright.order.returning.Deal;
import io.saleswright.order.returning.Return;
import io.saleswright.order.returning.ReturnStage;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Who is told of returns: whoever has to agree, warehouse and workshop what is asked of them, the
 * store and inside sales how far it is (ORD-35, ORD-36, ORD-37).
 */
public final class ReturnTelling implements Telling<Return> {

  private static final String SUPPORT = "sales-support";

  @Override
  public List<Notice> of(String id, Return now, Record event) {
    Audience tell = new Audience(id, now);
    return switch (event) {
      case ReturnRequested _ ->
          now.stage() == ReturnStage.REQUESTED
              ? List.of(tell.turn(OrderNotice.RETURN_REQUESTED))
              : List.of();
      case ReturnApproved _ -> List.of(tell.store(OrderNotice.RETURN_APPROVED).toRole("warehouse"));
      case ReturnRejected _ -> List.of(tell.store(OrderNotice.RETURN_REJECTED));
      case ReturnWithdrawn _ ->
          List.of(tell.inside(OrderNotice.RETURN_WITHDRAWN).toRole("vp-sales"));
      case ReturnArrived came -> tell.arrived(came);
      case DeadlineMissed missed ->
          List.of(
              tell.turn(OrderNotice.RETURN_STEP_MISSED)
                  .toRole("vp-sales")
                  .with("step", missed.rule())
                  .with("due", missed.due()));
      default -> ofGoods(tell, event);
    };
  }

  private static List<Notice> ofGoods(Audience tell, Record event) {
    return switch (event) {
      case QuarantineAnswered answered ->
          List.of(
              tell.store(OrderNotice.RETURN_QUARANTINE_ANSWERED)
                  .toRole("warehouse")
                  .with("answer", answered.answer()));
      case ReturnMoveRequested asked ->
          List.of(
              tell.about(OrderNotice.RETURN_TO_MOVE)
                  .toRole("warehouse")
                  .with("to", asked.to().name()));
      case ReturnMoved moved ->
          List.of(tell.turn(OrderNotice.RETURN_MOVED).with("to", moved.to().name()));
      case ReturnShipmentReleased released ->
          List.of(
              tell.store(OrderNotice.RETURN_TO_SEND)
                  .toRole("warehouse")
                  .with("outcome", released.outcome().name()));
      case ReturnSentBack sent ->
          List.of(
              tell.store(OrderNotice.RETURN_SENT_BACK)
                  .with("carrier", sent.carrier())
                  .with("trackingNumber", sent.trackingNumber()));
      case ReturnCompleted over -> tell.over(over.outcome());
      case ReturnEndedWithoutGoods _ -> tell.over(Outcome.NOTHING_CAME);
      default -> List.of();
    };
  }

  /** Who hears of one return. */
  private record Audience(String id, Return now) {

    private static final String PERSON = "staff:";

    Notice about(OrderNotice kind) {
      Deal deal = now.deal();
      return Notice.of(kind, new Document("return", id, now.number()))
          .within(deal.seller(), deal.team(), deal.region());
    }

    Notice inside(OrderNotice kind) {
      return about(kind).toRole(SUPPORT).toStaff(now.deal().seller());
    }

    /** The store, inside sales and the salesperson. */
    Notice store(OrderNotice kind) {
      String buyer = now.deal().buyer();
      return inside(kind).toCustomer(buyer.isEmpty() ? null : buyer);
    }

    /** Whose turn it is, and inside sales. */
    Notice turn(OrderNotice kind) {
      Notice notice = inside(kind);
      for (String next : now.waitingFor()) {
        notice =
            next.startsWith(PERSON)
                ? notice.toStaff(next.substring(PERSON.length()))
                : notice.toRole(next);
      }
      return notice;
    }

    List<Notice> over(Outcome outcome) {
      return List.of(store(OrderNotice.RETURN_COMPLETED).with("outcome", outcome.name()));
    }

    List<Notice> arrived(ReturnArrived came) {
      Notice counted = store(OrderNotice.RETURN_ARRIVED);
      return came.quarantined() == 0 || !now.isQuarantined()
          ? List.of(counted)
          : List.of(
              counted,
              inside(OrderNotice.RETURN_QUARANTINED)
                  .toRole("vp-sales")
                  .with("count", came.quarantined()));
    }
  }
}
