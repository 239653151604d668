package io.saleswright.finance.receivables.web;

import io.saleswright.finance.gates.GateException;
import io.saleswright.finance.receivables.OrderFacts;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;

/**
 * An order that did not wait for its money (SEC-07).
 *
 * @param orderId identity of the order, and of its receivable
 * @param orderNumber the order's number for people
 * @param customerId who owes
 * @param salesperson staff id of the order's salesperson
 * @param state OPEN, SETTLED or CANCELLED
 * @param open what is owed now
 * @param exceptions who approved what
 */
record ExceptionsView(
    String orderId,
    String orderNumber,
    String customerId,
    String salesperson,
    String state,
    Money open,
    List<Approved> exceptions) {

  /** One approval; it holds for this revision of the order only. */
  record Approved(
      String gate, long orderRevision, Money missing, String reason, String by, Instant at) {

    static Approved of(GateException exception) {
      return new Approved(
          exception.gate().name(),
          exception.orderRevision(),
          exception.missing(),
          exception.reason(),
          exception.by(),
          exception.at());
    }
  }

  static ExceptionsView of(Stored<Receivable> stored) {
    Receivable receivable = stored.state();
    OrderFacts order = receivable.order();
    return new ExceptionsView(
        order.orderId(),
        order.number(),
        order.customerId(),
        order.salesperson(),
        receivable.status().name(),
        receivable.open(),
        receivable.marksOrNone().exceptions().stream().map(Approved::of).toList());
  }
}
