package io.saleswright.order.notices;

import io.saleswright.order.content.CustomerRef;
import io.saleswright.order.content.OrderContent;
import io.saleswright.order.lifecycle.Order;
import io.saleswright.platform.kernel.DeadlineMissed;
import io.saleswright.platform.kernel.DeadlineNear;
import io.saleswright.platform.notice.Notice;
import io.saleswright.platform.notice.Notice.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of one order.
 *
 * @param id the order's
 */
record Audience(String id, Order order) {

  private static final String PERSON = "staff:";
  private static final String SUPPORT = "sales-support";
  private static final String SUPERVISOR = "support-supervisor";
  private static final String LEADER = "sales-manager";
  private static final String PLANT = "production";

  /** Whether nobody is told: an order of the past. */
  boolean none() {
    return order.origin() != null;
  }

  /** Whose turn it is now, and the salesperson (ORD-42, ORD-43). */
  Notice whoseTurnItIs(OrderNotice kind) {
    Notice notice = salesperson(kind);
    for (String next : order.waitingFor()) {
      notice =
          next.startsWith(PERSON)
              ? notice.toStaff(someone(next.substring(PERSON.length())))
              : notice.toRole(next);
    }
    return notice;
  }

  /** The same and who leads the salesperson (ORD-42). */
  Notice leaderAnd(OrderNotice kind) {
    return whoseTurnItIs(kind).toRole(LEADER);
  }

  /** The same as whose turn it is, and the customer. */
  Notice customerAnd(OrderNotice kind) {
    return whoseTurnItIs(kind).toCustomer(customer());
  }

  /**
   * This, and to the customer that a revision is confirmed in writing, when it just was (ORD-03).
   */
  List<Notice> andInWriting(Notice told, long revision) {
    boolean confirmed =
        order.discussion().inWriting().stream().anyMatch(it -> it.revision() == revision);
    String buyer = customer();
    return confirmed && buyer != null
        ? List.of(
            told, about(OrderNotice.ORDER_CONFIRMED).toCustomer(buyer).with("revision", revision))
        : List.of(told);
  }

  /** Inside sales agrees a delay with the customer, who hears of it, too (ORD-17). */
  Notice delayed(OrderNotice kind) {
    return customerAnd(kind).toRole(SUPPORT).toRole(LEADER);
  }

  /** Every department that may have begun to work on the order. */
  Notice everybodyAtWork(OrderNotice kind) {
    return salesperson(kind)
        .toCustomer(customer())
        .toRole(LEADER)
        .toRole(SUPPORT)
        .toRole(PLANT)
        .toRole("warehouse")
        .toRole("finance");
  }

  /** A reminder for whose turn it is (ORD-04, ORD-12, ORD-26). */
  Notice due(DeadlineNear near) {
    return turn(OrderNotice.STEP_DUE).with("step", near.rule()).with("due", near.due());
  }

  /** A step that was missed is taken up by the supervisor (ORD-40). */
  Notice missed(DeadlineMissed missed) {
    return turn(OrderNotice.STEP_MISSED)
        .toRole(SUPERVISOR)
        .toRole(LEADER)
        .with("step", missed.rule())
        .with("due", missed.due());
  }

  /** Nobody is told of an order that somebody merely says is theirs (SEC-02). */
  @Nullable String customer() {
    CustomerRef customer = order.content().customer();
    return customer.isClaimed() ? null : customer.id();
  }

  private Notice turn(OrderNotice kind) {
    return whoseTurnItIs(kind).toRole(SUPPORT);
  }

  /** The salesperson alone. */
  Notice salesperson(OrderNotice kind) {
    return about(kind).toStaff(someone(order.content().salesperson()));
  }

  private Notice about(OrderNotice kind) {
    OrderContent content = order.content();
    return Notice.of(kind, new Document("order", id, order.number()))
        .within(someone(content.salesperson()), content.team(), content.customer().region());
  }

  /** An order that has no salesperson says so with an empty name. */
  private static @Nullable String someone(String staffId) {
    return staffId.isEmpty() ? null : staffId;
  }
}
