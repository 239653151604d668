package io.saleswright.order.missed;

import io.saleswright.order.missed.MissedOrder.Whose;
import io.saleswright.order.notices.OrderNotice;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import io.saleswright.platform.notice.Telling;
import java.util.List;

/**
 * Who is told of missed orders: those who have to find out, and in the end who reported it, whose
 * fault it was, and who leads them (ORD-05).
 */
public final class MissedOrderTelling implements Telling<MissedOrder> {

  @Override
  public List<Notice> of(String id, MissedOrder missed, Record event) {
    return switch (event) {
      case MissedOrderReported reported ->
          List.of(
              about(OrderNotice.MISSED_ORDER_REPORTED, id, missed)
                  .toRole("support-supervisor")
                  .toRole("sales-manager")
                  .with("askedOn", reported.askedOn()));
      case MissedOrderSettled settled ->
          List.of(
              about(OrderNotice.MISSED_ORDER_SETTLED, id, missed)
                  .toStaff(missed.report().by())
                  .toStaff(settled.responsible())
                  .toRole("sales-manager"));
      default -> List.of();
    };
  }

  private static Notice about(OrderNotice kind, String id, MissedOrder missed) {
    Whose whose = missed.whose();
    return Notice.of(kind, new Document("missed-order", id, missed.number()))
        .within(whose.owner(), whose.team(), whose.region());
  }
}
