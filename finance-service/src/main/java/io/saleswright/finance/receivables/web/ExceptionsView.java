package io.saleswright.finance.receivables.web;

import io.saleswright.finance.gates.Deviation;
import io.saleswright.finance.gates.GateException;
import io.saleswright.finance.gates.Marks.Entry;
import io.saleswright.finance.gates.Review;
import io.saleswright.finance.receivables.OrderFacts;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order of which something did not go as the rules have it (SEC-07).
 *
 * @param orderId identity of the order, and of its receivable
 * @param orderNumber the order's number for people
 * @param customerId who owes
 * @param salesperson staff id of the order's salesperson
 * @param state OPEN, SETTLED or CANCELLED
 * @param open what is owed now
 * @param exceptions what, in the order in which it came to be known
 */
record ExceptionsView(
    String orderId,
    String orderNumber,
    String customerId,
    String salesperson,
    String state,
    Money open,
    List<Approved> exceptions) {

  /**
   * One exception.
   *
   * @param id its identity among those of this order
   * @param kind RELEASE_WITHOUT_MONEY, SHIPMENT_WITHOUT_MONEY, PRICE_OFF_LIST, NO_CONTRACT,
   *     OFF_CONTRACT or FACT_REFUSED
   * @param gate RELEASE or SHIPMENT, when finance let the order pass it; the exception holds for
   *     that revision only then
   * @param orderRevision the revision of the order that it was about, if it was about one
   * @param missing what was owed then, when finance let the order pass a gate
   * @param reason why, or what exactly; left out when the order does not tell
   * @param by staff id of who let it, or the system that did it
   * @param review that a manager looked at it; left out until one did
   */
  record Approved(
      String id,
      String kind,
      @Nullable String gate,
      @Nullable Long orderRevision,
      @Nullable Money missing,
      @Nullable String reason,
      String by,
      Instant at,
      @Nullable Reviewed review) {

    static Approved of(Entry entry) {
      Deviation what = entry.what();
      GateException gate = entry.gate();
      return new Approved(
          entry.id(),
          what.kind().name(),
          gate == null ? null : gate.gate().name(),
          what.orderRevision(),
          gate == null ? null : gate.missing(),
          what.reason(),
          what.by(),
          what.at(),
          Reviewed.of(what.review()));
    }
  }

  /** That a manager looked at it. */
  record Reviewed(@Nullable String remark, String by, Instant at) {

    static @Nullable Reviewed of(@Nullable Review review) {
      return review == null ? null : new Reviewed(review.remark(), review.by(), review.at());
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
        receivable.marksOrNone().entries().stream().map(Approved::of).toList());
  }
}
