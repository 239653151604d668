package io.saleswright.finance.collection.web;

import io.saleswright.finance.collection.CollectionLine;
import io.saleswright.finance.collection.Promised;
import io.saleswright.finance.receivables.OrderFacts;
import io.saleswright.finance.standing.Standing;
import io.saleswright.platform.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order of which something was not paid.
 *
 * @param asOf the moment of which this tells; asked for again as `at`, the answer is the same
 * @param orderId identity of the order, and of its receivable
 * @param orderNumber the order's number for people
 * @param contractId the contract that it was under then; left out when under none
 * @param customerId who owes
 * @param salesperson staff id of who looked after the order then
 * @param claim what money has to pay of it, less credit notes
 * @param paid what money had paid
 * @param open what was open
 * @param overdue what of it was overdue
 * @param dueOn the first day on which something of it was due; left out while nobody could know
 * @param daysOverdue how long the oldest of it was overdue
 * @param ageClass the age class of the oldest of it
 * @param promised how much the customer promised to pay last; left out when they did not
 * @param promisedOn for which day
 * @param promiseState RUNS, KEPT, BROKEN, REPLACED or MOOT, as it was then
 * @param parts its parts
 */
record CollectionView(
    Instant asOf,
    String orderId,
    String orderNumber,
    @Nullable String contractId,
    String customerId,
    String salesperson,
    Money claim,
    Money paid,
    Money open,
    Money overdue,
    @Nullable LocalDate dueOn,
    long daysOverdue,
    String ageClass,
    @Nullable Money promised,
    @Nullable LocalDate promisedOn,
    @Nullable String promiseState,
    List<Part> parts) {

  /** One part of what was open. */
  record Part(String kind, Money amount, @Nullable LocalDate dueOn, String ageClass) {}

  static CollectionView of(CollectionLine line) {
    OrderFacts order = line.stored().state().order();
    Standing standing = line.standing();
    Promised promise = line.promised();
    return new CollectionView(
        line.asOf().at(),
        order.orderId(),
        order.number(),
        line.contractId(),
        order.customerId(),
        standing.salesperson(),
        standing.claim(),
        standing.paid(),
        line.open(),
        line.overdue(),
        standing.firstDue(),
        line.daysOverdue(),
        line.ageClass(),
        promise == null ? null : promise.amount(),
        promise == null ? null : promise.on(),
        promise == null ? null : promise.state(),
        standing.parts().stream()
            .map(part -> new Part(part.kind(), part.amount(), part.dueOn(), line.ageClass(part)))
            .toList());
  }
}
