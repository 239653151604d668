package io.saleswright.finance.receivables.web;

import io.saleswright.finance.declines.CreditDecline;
import io.saleswright.finance.gates.Gate;
import io.saleswright.finance.gates.Marks;
import io.saleswright.finance.orders.NetPrice;
import io.saleswright.finance.receivables.Instalment;
import io.saleswright.finance.receivables.OrderFacts;
import io.saleswright.finance.receivables.PaymentTerms;
import io.saleswright.finance.receivables.Receivable;
import io.saleswright.platform.kernel.Money;
import io.saleswright.platform.kernel.Stored;
import io.saleswright.platform.web.Action;
import io.saleswright.platform.web.Shows;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receivable as people see it.
 *
 * @param id identity of the receivable, which is its order's
 * @param orderId identity of the order
 * @param orderNumber the order's number for people
 * @param orderRevision revision of the order that everything else belongs to
 * @param customerId who owes
 * @param salesperson staff id of the order's salesperson
 * @param state OPEN, SETTLED or CANCELLED
 * @param total what is owed altogether, tax included
 * @param netPrice how the total came about when the order's prices exclude tax (FIN-02)
 * @param covered what payments and credit notes cover
 * @param credited what credit notes take off (FIN-18)
 * @param open what is still owed
 * @param dueOn the day on which its first open part is due, or was
 * @param overdue whether something of it is overdue
 * @param terms how it is to be paid
 * @param instalments its parts
 * @param gates which steps of the order the money allows
 * @param credit where it stands with the customer's credit account
 * @param creditRefusal why the credit does not suffice, when it does not
 * @param exceptions gates that need not wait for money, and who approved that
 * @param reopened since when and why it is open again after it was paid
 * @param waitingFor the roles whose turn it is
 * @param allocations the payments that cover it
 * @param actions what the reader may do now
 */
record ReceivableView(
    String id,
    String orderId,
    String orderNumber,
    long orderRevision,
    String customerId,
    String salesperson,
    String state,
    Money total,
    @Shows("sales-records") @Nullable Net netPrice,
    Money covered,
    Money credited,
    Money open,
    @Nullable LocalDate dueOn,
    boolean overdue,
    Terms terms,
    List<Part> instalments,
    List<GateView> gates,
    String credit,
    @Nullable Declined creditRefusal,
    List<ExceptionsView.Approved> exceptions,
    @Nullable Reopened reopened,
    List<String> waitingFor,
    List<Allocation> allocations,
    List<Action> actions) {

  /** How it is to be paid, with nothing left to the policy. */
  record Terms(String kind, @Nullable BigDecimal depositPercent, @Nullable Integer creditDays) {}

  /** The order's total without tax, and the rate of the tax that comes on top. */
  record Net(Money net, BigDecimal taxRate) {

    static @Nullable Net of(@Nullable NetPrice price) {
      return price == null ? null : new Net(price.net(), price.taxRate());
    }
  }

  /** One part of what is owed, what came of it, when the last of that came, what is missing. */
  record Part(
      String kind,
      Money amount,
      Money received,
      @Nullable LocalDate receivedOn,
      Money open,
      @Nullable LocalDate dueOn,
      boolean overdue) {}

  /** A step of the order that waits for money. */
  record GateView(String gate, boolean open) {}

  /** The customer's limit, and what of it other orders use: LIMIT, NO_LIMIT or OTHER_CURRENCY. */
  record Declined(String reason, Money limit, Money used) {

    static @Nullable Declined of(@Nullable CreditDecline decline) {
      return decline == null
          ? null
          : new Declined(decline.reason().name(), decline.limit(), decline.used());
    }
  }

  /** Since when, and why. */
  record Reopened(Instant at, String reason) {

    static @Nullable Reopened of(Marks.@Nullable Reopening reopening) {
      return reopening == null ? null : new Reopened(reopening.at(), reopening.reason());
    }
  }

  /** Money of one payment. */
  record Allocation(String paymentId, Money amount) {}

  static ReceivableView of(Stored<Receivable> stored, List<Action> actions) {
    Receivable receivable = stored.state();
    OrderFacts order = receivable.order();
    PaymentTerms terms = receivable.plan().terms();
    return new ReceivableView(
        stored.id(),
        order.orderId(),
        order.number(),
        order.revision(),
        order.customerId(),
        order.salesperson(),
        receivable.status().name(),
        order.total(),
        Net.of(order.netPrice()),
        receivable.covered(),
        receivable.credited(),
        receivable.open(),
        receivable.dueOn(),
        receivable.isOverdue(),
        new Terms(terms.kind().name(), terms.depositPercent(), terms.creditDays()),
        receivable.plan().instalments().stream().map(part -> part(part, receivable)).toList(),
        List.of(
            new GateView(Gate.RELEASE.name(), receivable.isOpen(Gate.RELEASE)),
            new GateView(Gate.SHIPMENT.name(), receivable.isOpen(Gate.SHIPMENT))),
        receivable.credit().state().name(),
        Declined.of(receivable.credit().decline()),
        receivable.marksOrNone().entries().stream().map(ExceptionsView.Approved::of).toList(),
        Reopened.of(receivable.marksOrNone().reopened()),
        receivable.waitingFor(),
        receivable.ledger().entries().stream()
            .map(entry -> new Allocation(entry.paymentId(), entry.amount()))
            .toList(),
        actions);
  }

  private static Part part(Instalment instalment, Receivable receivable) {
    Money open =
        receivable.openInstalments().stream()
            .filter(other -> other.kind() == instalment.kind())
            .map(Instalment::amount)
            .findFirst()
            .orElse(Money.zero(instalment.amount().currency()));
    return new Part(
        instalment.kind().name(),
        instalment.amount(),
        instalment.amount().minus(open),
        receivable.receivedOn(instalment.kind()),
        open,
        instalment.dueOn(),
        receivable.isOverdue(instalment.kind()));
  }
}
